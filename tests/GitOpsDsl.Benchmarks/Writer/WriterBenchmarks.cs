using BenchmarkDotNet.Attributes;
using GitOpsDsl.Yaml;

namespace GitOpsDsl.Benchmarks.Writer;

/// <summary>The writer alone, beside a copy of the bytes that it wrote, which is the least that any writer could do.</summary>
[MemoryDiagnoser]
public class WriterBenchmarks
{
    private const int Objects = 100;

    private Utf8YamlWriter _writer = new(1024 * 1024);
    private byte[] _written = [];
    private byte[] _copy = [];

    [GlobalSetup]
    public void WriteOnce()
    {
        Write();
        _written = _writer.Written.ToArray();
        _copy = new byte[_written.Length];
    }

    [Benchmark]
    public int Write()
    {
        _writer.Reset();
        for (var i = 0; i < Objects; i++)
        {
            SampleDeployment.Write(ref _writer);
        }

        return _writer.Length;
    }

    [Benchmark(Baseline = true)]
    public void Copy() => _written.CopyTo(_copy, 0);
}
