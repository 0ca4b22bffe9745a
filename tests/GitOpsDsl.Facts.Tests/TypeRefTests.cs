namespace GitOpsDsl.Facts;

public sealed class TypeRefTests
{
    public static TheoryData<string, ValueKind> Scalars => new()
    {
        { "string", ValueKind.String },
        { "int32", ValueKind.Int32 },
        { "int64", ValueKind.Int64 },
        { "number", ValueKind.Number },
        { "bool", ValueKind.Boolean },
        { "bytes", ValueKind.Bytes },
        { "time", ValueKind.Time },
        { "micro-time", ValueKind.MicroTime },
        { "quantity", ValueKind.Quantity },
        { "int-or-string", ValueKind.IntOrString },
        { "json", ValueKind.Json },
    };

    [Theory]
    [MemberData(nameof(Scalars))]
    public void Scalars_have_one_word_each(string text, ValueKind kind)
    {
        Assert.Equal(kind, TypeRef.Parse(text)!.Kind);
        Assert.Equal(text, TypeRef.Scalar(kind).ToString());
    }

    [Fact]
    public void Lists_and_maps_nest()
    {
        var type = TypeRef.Parse("{}[]#a.b.T")!;

        Assert.Equal(TypeRef.Map(TypeRef.List(TypeRef.Object("a.b.T"))), type);
        Assert.Equal(("a.b.T", "{}[]#a.b.T"), (type.Element.Name, type.ToString()));
        Assert.NotEqual(TypeRef.Parse("[]{}#a.b.T"), type);
    }

    [Theory]
    [InlineData("")]
    [InlineData("#")]
    [InlineData("[]")]
    [InlineData("{}text")]
    [InlineData("String")]
    public void Nothing_else_is_a_type(string text) => Assert.Null(TypeRef.Parse(text));
}
