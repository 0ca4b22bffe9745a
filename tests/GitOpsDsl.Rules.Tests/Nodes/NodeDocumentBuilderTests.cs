namespace GitOpsDsl.Rules.Tests;

public class NodeDocumentBuilderTests
{
    private readonly NodeDocumentBuilder _builder = new();

    [Fact]
    public void A_document_of_any_size_is_kept_whole()
    {
        _builder.BeginList();
        for (var i = 0; i < 1000; i++)
        {
            _builder.BeginMap(i);
            _builder.Key("number");
            _builder.Integer(i, i);
            _builder.Key("text");
            _builder.String("t" + i, i);
            _builder.EndMap();
        }

        _builder.EndList();
        var place = 0;
        foreach (var item in _builder.Build().Root.Items)
        {
            Assert.Equal((place, "t" + place, place), ((int)item["number"].Integer!, item["text"].Text, item["text"].Position));
            place++;
        }

        Assert.Equal(1000, place);
    }

    [Fact]
    public void A_document_without_values_is_null()
    {
        Assert.Equal(NodeKind.Null, _builder.Build().Root.Kind);
    }

    [Fact]
    public void A_second_document_has_nothing_of_the_first()
    {
        _builder.BeginMap();
        _builder.Key("a");
        _builder.String("b");
        _builder.EndMap();
        var first = _builder.Build("first");
        _builder.Boolean(true);
        var second = _builder.Build();

        Assert.Equal("b", first.Root["a"].Text);
        Assert.Equal("first", first.Source);
        Assert.True(second.Root.Boolean);
        Assert.Null(second.Source);
        Assert.Equal(1, second.Count);
    }

    [Fact]
    public void After_an_error_in_the_middle_it_can_start_again()
    {
        _builder.BeginMap();
        _builder.Key("a");
        _builder.BeginList();
        _builder.Reset();

        Assert.Equal(0, _builder.Depth);
        _builder.Null();
        Assert.Equal(1, _builder.Build().Count);
    }

    public static TheoryData<string, Action<NodeDocumentBuilder>> Misuses => new()
    {
        { "a key outside of a map", static b => b.Key("a") },
        { "a key in a list", static b => { b.BeginList(); b.Key("a"); } },
        { "two keys", static b => { b.BeginMap(); b.Key("a"); b.Key("b"); } },
        { "a value without a key", static b => { b.BeginMap(); b.Null(); } },
        { "a key without a value", static b => { b.BeginMap(); b.Key("a"); b.EndMap(); } },
        { "two roots", static b => { b.Null(); b.Null(); } },
        { "an end of what is not open", static b => b.EndMap() },
        { "an end of another kind", static b => { b.BeginMap(); b.EndList(); } },
        { "a map that is still open", static b => { b.BeginMap(); b.Build(); } },
        { "a scalar that is partial", static b => { b.Null(); b.MarkPartial(); } },
    };

    [Theory]
    [MemberData(nameof(Misuses))]
    public void A_host_that_misuses_it_is_told_at_once(string what, Action<NodeDocumentBuilder> misuse)
    {
        Assert.True(Record.Exception(() => misuse(_builder)) is InvalidOperationException, what);
    }
}
