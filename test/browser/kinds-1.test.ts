/** A page of each kind, within reach of all; half of them, for two processes to share. */
import { testKinds } from "./kinds.js";

await testKinds({ shard: 1, of: 2 });
