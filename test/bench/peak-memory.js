/** Loaded into a measured process: on its end, writes its greatest resident size and its CPU seconds to the file named. */
import { writeFileSync } from "node:fs";

process.on("exit", () => {
  const file = process.env["BENCH_PEAK_MEMORY"];
  const { user, system } = process.cpuUsage();
  const cpu = (user + system) / 1000;
  if (file)
    writeFileSync(file, JSON.stringify({ bytes: process.resourceUsage().maxRSS * 1024, cpu }));
});
