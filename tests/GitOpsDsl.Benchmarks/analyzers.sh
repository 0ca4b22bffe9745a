#!/usr/bin/env bash
# What our analyzers add to the build of an environment project: the same project with 300 workloads in 30 environments, built again and again with them
# and without (RunAnalyzers=false), in turn. Prints the medians and their ratio.
#
#   tests/GitOpsDsl.Benchmarks/analyzers.sh [RUNS]
set -euo pipefail
repository=$(cd "$(dirname "$0")/../.." && pwd)
runs=${1:-7}
project=$(mktemp -d "${TMPDIR:-/tmp}/gitops-analyzers.XXXXXX")
trap 'rm -rf "$project"' EXIT

sed "s,\.\./,$repository/,g" "$repository/environments/Environments.csproj" > "$project/Environments.csproj"
cat > "$project/Directory.Build.props" <<'PROPS'
<Project>
  <PropertyGroup>
    <TargetFramework>net10.0</TargetFramework>
    <Nullable>enable</Nullable>
    <ImplicitUsings>enable</ImplicitUsings>
  </PropertyGroup>
</Project>
PROPS
cp "$repository/Directory.Packages.props" "$project"
python3 - "$project" <<'PYTHON'
import sys

SYSTEM = """namespace Shop{n};

public record Shop{n} : GitOpsEnvironment
{{
{properties}
}}

public static class Environments
{{
    [Environment]
    public static Shop{n} Int => new()
    {{
        Namespace = "shop-{n}-int",
{values}
    }};

    [Environment]
    public static Shop{n} Prod => Int with {{ Namespace = "shop-{n}-prod", Web0 = Int.Web0 with {{ Replicas = 3, Host = "shop{n}.example.com" }} }};
}}
"""
VALUE = """        Web{i} = new()
        {{
            Image = "registry.example.com/shop/web{i}:1.{n}.0",
            Port = 8080,
            Replicas = 2,
            Cpu = "250m",
            Memory = "128Mi",
            Readiness = HealthCheck.Http("/ready"),
            Config = new() {{ ["LOG_LEVEL"] = "info", ["TITLE"] = "Shop {n}", ["REGION"] = "eu-central-1" }},
            Secrets = new() {{ ["DB_PASSWORD"] = new("db", "password") }},
        }},"""
for n in range(30):
    text = SYSTEM.format(
        n=n,
        properties="\n\n".join(f"    public required WebService Web{i} {{ get; init; }}" for i in range(10)),
        values="\n".join(VALUE.format(n=n, i=i) for i in range(10)))
    open(f"{sys.argv[1]}/Shop{n}.cs", "w").write(text)
PYTHON

dotnet build "$project/Environments.csproj" --nologo -v quiet > "$project/log" || { grep -E "error|warn" "$project/log" | sort -u >&2; exit 1; }
python3 - "$project" "$runs" <<'PYTHON'
import statistics, subprocess, sys, time

seconds = {"true": [], "false": []}
for run in range(int(sys.argv[2]) + 1):
    for analyzers in seconds:
        start = time.perf_counter()
        subprocess.run(["dotnet", "build", sys.argv[1] + "/Environments.csproj", "--nologo", "-v", "quiet", "--no-restore", "--no-dependencies", "--no-incremental",
                        "-p:RunAnalyzers=" + analyzers], check=True, stdout=subprocess.DEVNULL)
        if run:  # the first of each warms the compiler's server
            seconds[analyzers].append(time.perf_counter() - start)
with_them, without = (statistics.median(seconds[analyzers]) for analyzers in ("true", "false"))
print(f"with {with_them:.2f} s, without {without:.2f} s, ratio {with_them / without:.2f} (medians of {sys.argv[2]} runs)")
PYTHON
