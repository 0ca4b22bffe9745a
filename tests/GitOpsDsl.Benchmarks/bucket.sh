#!/usr/bin/env bash
# What one bucket adds to a first project: the same one web service with and without it, from the packages as users get them. In turn, a source file of each
# is changed and built, and the program is run to render to an empty folder. Prints the medians, on the clock and of processor time, and their ratios.
#
#   tests/GitOpsDsl.Benchmarks/bucket.sh [RUNS]
#
# FEED     a folder with the package GitOpsDsl, which is packed when not given
# CONFIGURATION   how it is packed: Release as shipped, which compiles ahead of time for linux-x64
set -euo pipefail
repository=$(cd "$(dirname "$0")/../.." && pwd)
runs=${1:-11}
folder=$(mktemp -d "${TMPDIR:-/tmp}/gitops-bucket.XXXXXX")
trap 'rm -rf "$folder"' EXIT

feed=${FEED:-$folder/feed}
[ -n "${FEED:-}" ] || dotnet pack "$repository/src/GitOpsDsl.Package" -c "${CONFIGURATION:-Release}" -p:PackageVersion=0.0.0-bucket -o "$feed" -nologo -v quiet
version=$(ls "$feed" | sed -n 's/^GitOpsDsl\.\([0-9].*\)\.nupkg$/\1/p' | tail -n 1)
restored=$(dotnet nuget locals global-packages --list | sed 's/^global-packages: //')
cat > "$folder/NuGet.config" <<CONFIG
<configuration>
  <config><add key="globalPackagesFolder" value="$folder/packages" /></config>
  <fallbackPackageFolders><clear /><add key="restored" value="$restored" /></fallbackPackageFolders>
  <packageSources><clear /><add key="packed" value="$feed" /></packageSources>
</configuration>
CONFIG
project() { # NAME USING PROPERTY
  mkdir "$folder/$1"
  cat > "$folder/$1/environments.csproj" <<PROJECT
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <ImplicitUsings>enable</ImplicitUsings>
    <Nullable>enable</Nullable>
    <SharedCompilationId>$(basename "$folder")</SharedCompilationId>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="GitOpsDsl" Version="$version" />
  </ItemGroup>
</Project>
PROJECT
  cat > "$folder/$1/Hello.cs" <<SOURCE
$2
public record Hello : GitOpsEnvironment
{
    $3
    public WebService Web => new() { Image = "registry.example.com/hello/web:1.0.0" };
}

public static class Environments
{
    [Environment]
    public static Hello Prod => new() { Namespace = "hello-prod" };
}
SOURCE
  dotnet restore "$folder/$1" -v quiet -nologo
}
project without "" ""
project with "using GitOpsDsl.Aws;" "public PrivateBucket Files => new();"
python3 - "$folder" "$runs" <<'PYTHON'
import glob, os, resource, shutil, statistics, subprocess, sys, time

folder, runs = sys.argv[1], int(sys.argv[2])
RENDERS = 3  # a run of the program is short
TICKS = os.sysconf("SC_CLK_TCK")


def compiler_seconds():
    """Processor time of the compiler's server, which is this benchmark's alone."""
    total = 0
    for process in glob.glob("/proc/[0-9]*"):
        try:
            if os.path.basename(folder).encode() in open(process + "/cmdline", "rb").read():
                if b"VBCSCompiler" in open(process + "/cmdline", "rb").read():
                    fields = open(process + "/stat").read().rpartition(")")[2].split()
                    total += (int(fields[11]) + int(fields[12])) / TICKS
        except OSError:
            pass  # it ended meanwhile
    return total


def processor_seconds():
    ended = resource.getrusage(resource.RUSAGE_CHILDREN)
    return ended.ru_utime + ended.ru_stime + compiler_seconds()


def measure(words):
    before, start = processor_seconds(), time.perf_counter()
    subprocess.run(words, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - start, processor_seconds() - before


def first_render(project):
    shutil.rmtree(f"{folder}/{project}/rendered", ignore_errors=True)
    return measure(["dotnet", "exec", f"{folder}/{project}/bin/Debug/net10.0/environments.dll", "render", "--out", f"{folder}/{project}/rendered"])


figures = {(project, step): [] for project in ("with", "without") for step in ("build", "render")}
for run in range(runs + 1):
    for project in ("with", "without"):
        with open(f"{folder}/{project}/Hello.cs", "a") as source:
            source.write(f"// {run}\n")
        build = measure(["dotnet", "build", f"{folder}/{project}", "--no-restore", "-nologo", "-v", "quiet", "-m:1"])
        render = [statistics.median(kind) for kind in zip(*(first_render(project) for _ in range(RENDERS)))]
        if run:  # the first of each warms the compiler's server and the machine
            figures[project, "build"].append(build)
            figures[project, "render"].append(render)
assert os.path.exists(f"{folder}/with/rendered/hello/prod.pulumi/Pulumi.yaml") and not os.path.exists(f"{folder}/without/rendered/hello/prod.pulumi")

both = {project: [[a + b for a, b in zip(*pair)] for pair in zip(figures[project, "build"], figures[project, "render"])] for project in ("with", "without")}
print(f"{'':14}{'clock':>30}{'processor':>32}   (seconds, medians of {runs} runs)")
print(f"{'':14}" + "".join(f"{'with':>12}{'without':>10}{'ratio':>8}" for _ in range(2)))
for step in ("build", "render", "both"):
    line = f"{step:14}"
    for kind in (0, 1):
        with_it, without = (statistics.median(one[kind] for one in (both[project] if step == "both" else figures[project, step])) for project in ("with", "without"))
        line += f"{with_it:12.3f}{without:10.3f}{with_it / without:8.2f}"
    print(line)
PYTHON
