#!/usr/bin/env bash
# submit.sh SHARDS: gives Slurm the parts of CABLES as an array of so many jobs, and their merge, which waits for all.
set -euo pipefail
cd "$(dirname "$0")/.."
: "${1:?how many shards}"
export CABLES PARTS OUT

array=$(sbatch --parsable --array="1-$1" cluster/parts.slurm)
merge=$(sbatch --parsable --dependency="afterok:$array" cluster/merge.slurm)
echo "parts: job $array, tables: job $merge"
