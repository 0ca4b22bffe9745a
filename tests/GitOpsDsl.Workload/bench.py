"""Measures what bench.sh prepared and prints the table: medians of interleaved runs, each a process of its own.

bench.py WORKLOAD SCRATCH SECONDS APPS...

A tool is left out at a size where one run takes, or by the size before would take, over six times SECONDS; the table says so.
"""
import importlib.util, json, multiprocessing, os, shutil, signal, statistics, subprocess, sys, threading, time

ENVIRONMENTS = ["dev", "staging", "prod"]
MOST_RUNS = 21
PATIENCE = 6  # times SECONDS, for one run


class Case:
    """One tool on one size of the work.

    command runs the tool; out is the directory that it fills, which is emptied before each run unless the case is about what is there already;
    truth is the tree whose objects the output must hold, twin the tree that it must equal byte for byte; a peer may be left out.
    """

    def __init__(self, name, apps, command, out=None, truth=None, twin=None, keep=False, cwd=None, peer=False):
        self.name, self.apps, self.command, self.out = name, apps, command, out
        self.truth, self.twin, self.keep, self.cwd, self.peer = truth, twin, keep, cwd, peer
        self.runs, self.left, self.skipped = [], MOST_RUNS, None

    def run(self, limit=None):
        """Adds seconds on the clock, seconds of processor time, and the most memory in MB; false if it is still running at the limit."""
        if self.out and not self.keep:
            shutil.rmtree(self.out, ignore_errors=True)
            os.makedirs(self.out)
        os.chdir(self.cwd or "/")
        quiet = [(os.POSIX_SPAWN_OPEN, fd, os.devnull, os.O_WRONLY, 0) for fd in (1, 2)]
        start = time.perf_counter()
        pid = os.posix_spawnp(self.command[0], self.command, os.environ, file_actions=quiet, setpgroup=0)
        timer = threading.Timer(limit, os.killpg, (pid, signal.SIGKILL)) if limit else None
        if timer:
            timer.start()
        _, status, usage = os.wait4(pid, 0)
        took = time.perf_counter() - start
        if timer:
            timer.cancel()
            if took >= limit:
                return False
        if status:
            sys.exit(f"{self.name}: ended with {os.waitstatus_to_exitcode(status)}: {' '.join(self.command)}")
        self.runs.append((took, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024))
        self.left -= 1
        return True

    def median(self, column):
        return statistics.median(run[column] for run in self.runs)


def shell(script):
    return ["sh", "-c", "set -e; " + script]


def program(scratch, apps, layout):
    """Our program for that many apps. -p:Apps=N changes nothing but this file, so the program is built once."""
    folder = f"{scratch}/workload-{apps}-{layout}"
    shutil.copytree(f"{scratch}/workload-program", folder)
    with open(f"{folder}/workload.runtimeconfig.json", "r+") as file:
        config = json.load(file)
        config["runtimeOptions"]["configProperties"].update({"Workload.Apps": str(apps), "Workload.Layout": layout})
        file.seek(0)
        file.truncate()
        json.dump(config, file)
    return f"{folder}/workload"


def peers(work, apps, truth):
    pkl, helm, kustomize, modules = (os.environ[name] for name in ("PKL", "HELM", "KUSTOMIZE", "NODE_PATH"))
    out = lambda tool: f"{work}/out-{tool}"
    if pkl:
        yield Case("Pkl", apps, [pkl, "eval", "-m", out("pkl"), f"{work}/pkl/main.pkl"], out("pkl"), truth, peer=True)
    if helm:
        lines = [f"{helm} template shop {work}/helm -f {work}/helm/values-{e}.yaml > {out('helm')}/{e}.yaml" for e in ENVIRONMENTS]
        yield Case("Helm", apps, shell("; ".join(lines)), out("helm"), truth, peer=True)
    if kustomize:
        build = f"{kustomize} kustomize" if kustomize.endswith("kubectl") else f"{kustomize} build"
        lines = [f"{build} {work}/kustomize/overlays/{e} > {out('kustomize')}/{e}.yaml" for e in ENVIRONMENTS]
        yield Case("kustomize", apps, shell("; ".join(lines)), out("kustomize"), truth, peer=True)
    if modules:
        yield Case("cdk8s", apps, ["node", f"{work}/cdk8s/main.js"], out("cdk8s"), truth, cwd=out("cdk8s"), peer=True)


def cases(scratch, apps, workload):
    work = f"{scratch}/{apps}"
    subprocess.run([sys.executable, workload, work, "--apps", str(apps)], check=True, stdout=subprocess.DEVNULL)
    truth = f"{work}/expected"
    yield Case("empty .NET program", apps, [f"{scratch}/empty-program/empty"])
    yield Case("hello .NET program", apps, [f"{scratch}/hello-program/hello"])
    yield Case("cp -r", apps, ["cp", "-r", f"{truth}/.", f"{work}/out-cp"], f"{work}/out-cp", twin=truth)
    yield from peers(work, apps, truth)
    for layout, name in (("OneFileAComponent", "gitops, a file a component"), ("OneObjectAFile", "gitops, a file an object")):
        ours, out = program(scratch, apps, layout), f"{work}/out-{layout}"
        # Without the rules, which no other tool has; what they add is a row of its own.
        render = [ours, "render", "--no-rules", "--out"]
        yield Case(name, apps, [*render, out], out, truth)
        yield Case("  again, nothing changed", apps, [*render, f"{out}-again"], f"{out}-again", twin=out, keep=True)
        if layout == "OneFileAComponent":
            yield Case("gitops, with its rules", apps, [ours, "render", "--out", f"{out}-ruled"], f"{out}-ruled", twin=out)
    yield Case("  cp -r of those files", apps, ["cp", "-r", f"{out}/.", f"{work}/out-cp2"], f"{work}/out-cp2", twin=out)


def prove(cases, seconds, before):
    """A first run of each, whose output is then judged; it is counted only where there is no time for a second."""
    for case in cases:
        limit = PATIENCE * seconds if case.peer else None
        if (case.peer and will_take(case, before.get(case.name)) > limit) or not case.run(limit):
            case.skipped, case.left, case.runs = f"a run takes over {limit:.0f} s", 0, []
            continue
        if case.keep:
            case.run()
        case.left = max(0, min(MOST_RUNS, int(seconds / case.runs[-1][0])))
        if case.left:
            case.runs.clear()


def will_take(case, smaller):
    """Seconds, by the size before; 0 where that says nothing, because at one app most is start-up."""
    if smaller is None or smaller.apps == 1:
        return 0
    return smaller.median(0) * case.apps / smaller.apps if smaller.runs else float("inf")


def judge(case):
    """What is wrong with the output; None when nothing is. The truth was read before, once for all."""
    if case.twin:
        return subprocess.run(["diff", "-r", case.twin, case.out], capture_output=True, text=True).stdout or None
    output = load_tree(case.out)
    wrong = [key for key in sorted(set(output) | set(truths[case.truth]), key=str) if output.get(key) != truths[case.truth].get(key)]
    return "differs: " + ", ".join(map(str, wrong[:10])) if wrong or not output else None


def judge_all(cases):
    """In a process apart: what a program takes as its most memory includes, after the fork, what this one has."""
    apart = os.fork()
    if apart:
        _, status = os.waitpid(apart, 0)
        return None if status == 0 else sys.exit(1)
    judged = [case for case in cases if (case.truth or case.twin) and not case.skipped]
    truths.update({truth: load_tree(truth) for truth in {case.truth for case in judged} - {None}})
    with multiprocessing.get_context("fork").Pool() as pool:
        problems = [(case, problem) for case, problem in zip(judged, pool.map(judge, judged, chunksize=1)) if problem]
    for case, problem in problems:
        print(f"{case.name}, {case.apps} apps: wrong output\n{problem}", file=sys.stderr)
    sys.stderr.flush()
    os._exit(1 if problems else 0)


def measure(cases):
    while any(case.left for case in cases):
        for case in cases:
            if case.left:
                case.run()


def bars(table, sizes):
    """The figures that we hold ourselves to: what, the figure, the bar, whether it must be at least that."""
    component, single = "gitops, a file a component", "gitops, a file an object"
    ran = lambda tool, apps: (tool, apps) in table and table[tool, apps].runs
    ratio = lambda a, b, apps: table[a, apps].median(0) / table[b, apps].median(0) if ran(a, apps) and ran(b, apps) else None
    yield "1000 apps: Pkl / gitops", ratio("Pkl", component, 1000), 6, True
    yield "1000 apps: Helm / gitops", ratio("Helm", component, 1000), 15, True
    yield "1000 apps: cdk8s / gitops", ratio("cdk8s", component, 1000), 60, True
    yield "1000 apps: gitops / cp -r", ratio(component, "cp -r", 1000), 4, False
    yield "100 apps: Pkl / gitops", ratio("Pkl", component, 100), 1.5, True
    for apps in sizes:
        yield f"{apps} app{'s' * (apps > 1)}: second render / first, a file a component", ratio(component + ", again", component, apps), 1, False
        yield f"{apps} app{'s' * (apps > 1)}: second render / first, a file an object", ratio(single + ", again", single, apps), 1, False
    yield "1000 apps: a file an object / cp -r of those files", ratio(single, "cp -r of those files", 1000), 1, False
    yield "1000 apps: with the rules / without", ratio("gitops, with its rules", component, 1000), 2, False
    yield "1 app: gitops / empty .NET program", ratio(component, "empty .NET program", 1), 1.5, False
    if (component, 1000) in table:
        yield "1000 apps: peak memory, MB", max(table[name, 1000].median(2) for name in (component, single)), 150, False


def columns(case):
    return f"{case.median(0):10.3f}{case.median(1):9.3f}{case.median(2):7.0f}" if case.runs else f"{'-':>10}{'-':>9}{'-':>7}"


def main():
    scratch, seconds, sizes = sys.argv[2], float(sys.argv[3]), [int(size) for size in sys.argv[4:]]
    table, before = {}, {}
    for apps in sizes:
        these = list(cases(scratch, apps, sys.argv[1]))
        prove(these, seconds, before)
        judge_all(these)
        measure(these)
        for previous, case in zip([None, *these], these):
            short = case.name.strip()
            table[f"{previous.name}, again" if short.startswith("again") else short, apps] = case
        before = {case.name: case for case in these}
        shutil.rmtree(f"{scratch}/{apps}")

    heads = [f"{apps} app{'s' * (apps > 1)}" for apps in sizes]
    print(" " * 28 + "".join(f"{head:>26}" for head in heads))
    print(f"{'':28}" + f"{'clock s':>10}{'cpu s':>9}{'MB':>7}" * len(sizes))
    for key in dict.fromkeys(name for name, _ in table):
        row = [table[key, apps] for apps in sizes]
        print(f"{row[0].name:28}" + "".join(map(columns, row)))
    print(f"{os.cpu_count()} processors; load over 5 and 15 minutes {os.getloadavg()[1]:.1f}, {os.getloadavg()[2]:.1f} (much over 1 is others' work, and noise)")
    print("medians; runs of each: " + ", ".join(sorted({str(len(case.runs)) for case in table.values() if case.runs}, key=int)))
    for case in table.values():
        if case.skipped:
            print(f"{case.name}, {case.apps} apps: left out, {case.skipped}")
    print()
    for what, figure, bar, least in bars(table, sizes):
        if figure is not None:
            holds = figure >= bar if least else figure <= bar
            print(f"{what:52}{figure:8.2f}   {'at least' if least else 'at most'} {bar:<5} {'holds' if holds else 'DOES NOT HOLD'}")


spec = importlib.util.spec_from_file_location("workload", sys.argv[1])
workload = importlib.util.module_from_spec(spec)
spec.loader.exec_module(workload)
load_tree = workload.load_tree
truths = {}  # by path, for the processes that judge
main()
