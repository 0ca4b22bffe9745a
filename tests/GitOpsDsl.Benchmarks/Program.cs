using BenchmarkDotNet.Running;
using GitOpsDsl.Benchmarks.Writer;

// "writer" prints the writer's figures within seconds; anything else goes to BenchmarkDotNet, such as "--filter *Writer*".
if (args is ["writer"])
{
    WriterSpeed.Print(Console.Out);
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(WriterBenchmarks).Assembly).Run(args);
}
