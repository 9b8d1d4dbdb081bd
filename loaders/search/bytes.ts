/** Bytes that grow, and whole numbers in as few of them as they need (LEB128, seven bits a byte). */
export class ByteList {
  private bytes = new Uint8Array(24);
  length = 0;

  /** Adds a whole number from 0 to 2³¹ - 1. */
  addNumber(value: number): void {
    let rest = value;
    this.reserve(5);
    while (rest > 127) {
      this.bytes[this.length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.bytes[this.length++] = rest;
  }

  addBytes(bytes: Uint8Array): void {
    this.reserve(bytes.length);
    this.bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  clear(): void {
    this.length = 0;
  }

  /** The bytes so far, from an index on; they are shared, not copied. */
  view(from = 0, to = this.length): Uint8Array {
    return this.bytes.subarray(from, to);
  }

  private reserve(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const larger = new Uint8Array(Math.max(this.length + more, this.bytes.length * 2));
    larger.set(this.view());
    this.bytes = larger;
  }
}
