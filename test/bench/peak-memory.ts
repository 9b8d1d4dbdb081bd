/** Loaded into a measured process: on its end, writes its greatest resident size to the file named. */
import { writeFileSync } from "node:fs";

process.on("exit", () => {
  const file = process.env["BENCH_PEAK_MEMORY"];
  if (file) writeFileSync(file, String(process.resourceUsage().maxRSS * 1024));
});
