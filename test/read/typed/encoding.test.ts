import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { isDamagedUtf8, sureEncoding } from "../../../loaders/read/typed/encoding.js";

/** One sentence on a border in each encoding, as bytes; made with iconv. */
const SENTENCES: [encoding: string | null, hex: string][] = [
  [
    "GB18030",
    "b9d8d3dab1dfbeb3c7e9bff6b5c4b1a8b8e6a3bacbd5c1aac1eccac2b9ddd2d1beadb9d8b1d5a3acb1dfbeb3bed3c3f1b4f3c5fad4bdbeb3a3accde2bdbbb2bfd2aac7f3cab9b9ddc1cbbde2c7e9bff6a1a3",
  ],
  [
    "BIG5",
    "c3f6a9f3c3e4b9d2b1a1aa70aabab3f8a769a147c4acc170bbe2a8c6c05da477b867c3f6b3aca141c3e4b9d2a97ea5c1a46aa7e5b656b9d2a141a57ea5e6b3a1ad6ea844a8cfc05da446b8d1b1a1aa70a143",
  ],
  [
    "SHIFT_JIS",
    "8d918bab82cc8ff38bb582c98ad682b782e995f18d908142835c984197cc8e968ad982cd95c28dbd82b382ea814191bd82ad82cc8f5a96af82aa8d918bab82f0897a82a682c482a282e98142",
  ],
  [
    "EUC-JP",
    "b9f1b6ada4cebef5b6b7a4cbb4d8a4b9a4ebcaf3b9f0a1a3a5bdcfa2cecebbf6b4dba4cfcac4babfa4b5a4eca1a2c2bfa4afa4cebdbbccb1a4acb9f1b6ada4f2b1dba4a8a4c6a4a4a4eba1a3",
  ],
  [
    "EUC-KR",
    "b1b9b0e620bbf3c8b2bfa120b0fcc7d120bab8b0ed2e20bcd2b7c320bfb5bbe7b0fcc0ba20c6f3bce2b5c7befac0b8b8e720b8b9c0ba20c1d6b9cec0cc20b1b9b0e6c0bb20b3d1b0ed20c0d6b4d92e",
  ],
  [
    "KOI8-R",
    "ef20d0cfcccfd6c5cec9c920cec120c7d2c1cec9c3c52e20f3cfd7c5d4d3cbcfc520cbcfced3d5ccd8d3d4d7cf20dac1cbd2d9d4cf2c20d6c9d4c5ccc920d0c5d2c5c8cfc4d1d420c7d2c1cec9c3d52e",
  ],
  [
    "WINDOWS-1251",
    "ce20efeeebeee6e5ede8e820ede020e3f0e0ede8f6e52e20d1eee2e5f2f1eaeee520eaeeedf1f3ebfcf1f2e2ee20e7e0eaf0fbf2ee2c20e6e8f2e5ebe820efe5f0e5f5eee4fff220e3f0e0ede8f6f32e",
  ],
  [
    "IBM866",
    "8e20afaeabaea6a5ada8a820ada020a3e0a0ada8e6a52e2091aea2a5e2e1aaaea520aaaeade1e3abece1e2a2ae20a7a0aae0ebe2ae2c20a6a8e2a5aba820afa5e0a5e5aea4efe220a3e0a0ada8e6e32e",
  ],
  [
    "WINDOWS-1252",
    "4c65206368617267e9206427616666616972657320e02050e96b696e206120e974e920707269e9206465207265737465722e",
  ],
  [null, "50f8ed6c69b920be6c75bb6f75e86bfd206bf9f220fa70ec6c20efe162656c736be920f364792e"],
];

describe("sureEncoding(bytes)", () => {
  for (const [encoding, hex] of SENTENCES)
    it(`names ${encoding ?? "nothing where several fit"}: ${hex.slice(0, 12)}`, () => {
      assert.equal(sureEncoding(Buffer.from(hex, "hex")), encoding);
    });

  it("names nothing for a character that was cut off", () => {
    const whole = Buffer.from("A letter on the border: 边境");
    assert.equal(sureEncoding(whole.subarray(0, -1)), null);
    assert.ok(isDamagedUtf8(whole.subarray(0, -1)));
  });

  it("names nothing for three bytes that could be anything", () => {
    assert.equal(sureEncoding(Buffer.from([0x41, 0x81, 0x9d, 0xff])), null);
  });
});
