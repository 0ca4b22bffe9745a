namespace GitOpsDsl.Facts;

public sealed class FactsNotesTests
{
    private static readonly ApiFacts Facts = FactsText.Parse("""
        facts 1
        source kubernetes 1.36
        type T kind=T apiVersion=v1
          replicas int32 since=1.2
          ttl string
        end 0 1
        """);

    [Fact]
    public void Notes_add_to_a_field_and_keep_what_it_has()
    {
        var type = FactsNotes.Parse("notes 1\n# why\n\ntype T\n  replicas _ default=1 immutable").Apply(Facts).Find("T")!;
        var field = type.Find("replicas")!;

        Assert.Equal(("1", true, "1.2", ValueKind.Int32), (field.Default, field.Immutable, field.Since, field.Type.Kind));
        Assert.Equal(("v1", "T"), (type.ApiVersion, type.Kind));
    }

    [Fact]
    public void Notes_can_say_another_type_and_that_a_field_is_required()
    {
        var field = FactsNotes.Parse("notes 1\ntype T\n  ttl! time").Apply(Facts).Find("T")!.Find("ttl")!;

        Assert.Equal((ValueKind.Time, true), (field.Type.Kind, field.Required));
    }

    [Theory]
    [InlineData("notes 1\ntype U\n  a _", "line 3: there is no type U to note something about")]
    [InlineData("notes 1\ntype T\n  size _", "line 3: T has no field size to note something about")]
    [InlineData("notes 1\ntype T\n  ttl text", "line 3: 'text' is not a type")]
    [InlineData("notes 1\ntype T\n  ttl _ loud", "line 3: 'loud' is nothing that a field can have")]
    [InlineData("notes 1\n  ttl _", "line 2: a field must follow the line of its type")]
    [InlineData("notes 1\ntype T\n  ttl", "line 3: a field needs a name and a type ('_' keeps the one it has)")]
    [InlineData("notes 1\nkind v1 T", "line 2: 'kind v1 T' is not a note")]
    [InlineData("facts 1", "line 1: the first line must be 'notes 1'")]
    public void A_note_that_hits_nothing_is_refused(string notes, string message) =>
        Assert.Equal(message, Assert.Throws<FactsException>(() => FactsNotes.Parse(notes).Apply(Facts)).Message);
}
