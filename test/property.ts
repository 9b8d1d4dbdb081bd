/** fast-check with a seed, so that a run can be repeated; `SEED=7 npm test` tries other cases. */
import fc from "fast-check";

fc.configureGlobal({ seed: Number(process.env["SEED"] ?? 1962) });

export default fc;
