using BenchmarkDotNet.Running;
using GitOpsDsl.Benchmarks.Cloud;
using GitOpsDsl.Benchmarks.Diff;
using GitOpsDsl.Benchmarks.Tree;
using GitOpsDsl.Benchmarks.Writer;

// "writer" prints the writer's figures within seconds, "tree DIR" those of the tree in DIR beside cp -r, "diff DIR"
// those of comparing copies of the rendered tree in DIR (environments/rendered/foxbear/fox), "cloud DIR"
// renders cloud resources into DIR, beside cp -r; anything else goes to BenchmarkDotNet,
// such as "--filter *Lowering*", with "--inProcess" in seconds.
if (args is ["writer"])
{
    WriterSpeed.Print(Console.Out);
}
else if (args is ["tree", var directory])
{
    TreeSpeed.Print(directory, Console.Out);
}
else if (args is ["diff", var rendered])
{
    DiffSpeed.Print(rendered, Console.Out);
}
else if (args is ["cloud", var target])
{
    CloudSpeed.Print(target, Console.Out);
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(WriterBenchmarks).Assembly).Run(args);
}
