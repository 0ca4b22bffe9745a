namespace GitOpsDsl.Facts;

public sealed class FactsWriterTests
{
    [Fact]
    public void What_a_definition_says_of_a_type_and_its_fields_reads_back_as_itself()
    {
        const string Text = """
            facts 1
            source shop 1
            type com.example.v1.Till like=io.k8s.api.core.v1.PodSpec open one-of=cash|card at-least-one-of=a|b at-most-one-of=c|d
              ids []string itemminlen=1 itemmaxlen=8
              rate number nullable above=0 below=1
            end 0 1

            """;

        Assert.Equal(Text, FactsWriter.Write(FactsText.Parse(Text)));
    }

    [Fact]
    public void What_is_written_reads_back_and_is_written_the_same()
    {
        var field = new FieldFacts("usages", TypeRef.List(TypeRef.Scalar(ValueKind.String)), required: true)
        {
            Enum = ["cert sign", "", "a\"b\\c\nd\re"],
            Merge = ListMerge.Map,
            ListKeys = ["a", "b"],
            PatchMergeKey = "a",
            Default = "x y",
            Immutable = true,
            Deprecated = true,
            Since = "1.2",
            Pattern = "^[a-z ]$",
            Minimum = "0",
            Maximum = "9",
            MinLength = 1,
            MaxLength = 2,
        };
        var type = new TypeFacts("a.b.T", [field]) { ApiVersion = "b/v1", Kind = "T", Since = "1.1" };
        var text = FactsWriter.Write(new ApiFacts("kubernetes", "1.36", [type], [new KindFacts("b/v1", "T", "ts", false, "a.b.T")]));

        var read = FactsText.Parse(text);

        Assert.Equal(text, FactsWriter.Write(read));
        Assert.Equal(field.Enum, read.Find("a.b.T")!.Find("usages")!.Enum);
    }

    [Fact]
    public void The_order_of_types_and_fields_does_not_matter()
    {
        var (a, b) = (new FieldFacts("a", TypeRef.Scalar(ValueKind.Json)), new FieldFacts("b", TypeRef.Scalar(ValueKind.Bytes)));
        var one = new ApiFacts("s", "1", [new TypeFacts("T", [a, b]), new TypeFacts("U", [])], []);
        var other = new ApiFacts("s", "1", [new TypeFacts("U", []), new TypeFacts("T", [b, a])], []);

        Assert.Equal("facts 1\nsource s 1\ntype T\n  a json\n  b bytes\ntype U\nend 0 2\n", FactsWriter.Write(one));
        Assert.Equal(FactsWriter.Write(one), FactsWriter.Write(other));
    }
}
