using System.Reflection;
using System.Text;
using GitOpsDsl.Yaml;

namespace GitOpsDsl.Kubernetes;

public sealed class EnumValuesTests
{
    private delegate ReadOnlySpan<byte> Utf8<T>(T value);

    [Fact]
    public void Values_are_spelled_as_the_API_spells_them()
    {
        Assert.Equal("RollingUpdate", Text(EnumValues.ToUtf8(DeploymentStrategyType.RollingUpdate)));
        Assert.Equal("cert sign", Text(EnumValues.ToUtf8(CertificateSigningRequestUsage.CertSign)));
        Assert.Equal("SIGRTMAX-1", Text(EnumValues.ToUtf8(StopSignal.SIGRTMAXMinus1)));
        Assert.Equal("\"*\"", Text(EnumValues.ToUtf8(Operation.All)));
        Assert.Equal("\"\"", Text(EnumValues.ToUtf8(HostPathVolumeSourceType.Empty)));
    }

    [Fact]
    public void Every_value_is_written_as_the_writer_writes_its_text() => Assert.All(AllTexts(), static text =>
    {
        var value = text.Trim('"');
        var writer = new Utf8YamlWriter(64);
        writer.BeginDocument();
        writer.Key("value:"u8);
        writer.Value(value);
        Assert.Equal($"value: {text}", Text(writer.Written));
    });

    [Fact]
    public void A_number_that_is_no_value_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(static () => Text(EnumValues.ToUtf8((Protocol)99)));

    private static List<string> AllTexts()
    {
        var texts = typeof(EnumValues).GetMethods(BindingFlags.Public | BindingFlags.Static)
            .SelectMany(static method => (IEnumerable<string>)typeof(EnumValuesTests)
                .GetMethod(nameof(Texts), BindingFlags.NonPublic | BindingFlags.Static)!
                .MakeGenericMethod(method.GetParameters()[0].ParameterType)
                .Invoke(null, [method])!)
            .ToList();
        Assert.True(texts.Count > 250, $"{texts.Count} values");
        return texts;
    }

    private static List<string> Texts<T>(MethodInfo method)
        where T : struct, Enum
    {
        var toUtf8 = method.CreateDelegate<Utf8<T>>();
        return [.. Enum.GetValues<T>().Select(value => Text(toUtf8(value)))];
    }

    private static string Text(ReadOnlySpan<byte> utf8) => Encoding.UTF8.GetString(utf8);
}
