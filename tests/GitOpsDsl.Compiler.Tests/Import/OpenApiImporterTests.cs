using System.Text;
using GitOpsDsl.Facts;
using GitOpsDsl.TestKit;

namespace GitOpsDsl.Compiler.Import;

public sealed class OpenApiImporterTests
{
    private static readonly string Document =
        File.ReadAllText(Path.Combine(RepositoryRoot.Path, "tests", "GitOpsDsl.Compiler.Tests", "Import", "apiserver.openapi.json"));

    [Fact]
    public void A_document_of_an_apiserver_becomes_facts_without_prose() =>
        Golden.Verify(FactsWriter.Write(Import(Document)), "apiserver.facts");

    [Fact]
    public void Types_and_fields_that_the_previous_version_lacks_are_since_this_one()
    {
        var previous = FactsText.Parse("""
            facts 1
            source kubernetes 1.39
            type example.shop.v1.Widget since=1.20
            type example.shop.v1.WidgetSpec
              mode string since=1.30
              size int32
            end 0 2
            """);

        var facts = Import(Document, previous: previous);
        var spec = facts.Find("example.shop.v1.WidgetSpec")!;

        Assert.Equal(("1.20", "1.40"), (facts.Find("example.shop.v1.Widget")!.Since, facts.Find("example.shop.v1.Empty")!.Since));
        Assert.Equal(("1.30", null, "1.40"), (spec.Find("mode")!.Since, spec.Find("size")!.Since, spec.Find("ratio")!.Since));
        Assert.Null(spec.Since);
    }

    [Fact]
    public void Notes_add_what_the_document_does_not_say()
    {
        var notes = FactsNotes.Parse("notes 1\ntype example.shop.v1.WidgetSpec\n  ratio _ default=1.5 immutable");
        var ratio = Import(Document, notes: notes).Find("example.shop.v1.WidgetSpec")!.Find("ratio")!;

        Assert.Equal(("1.5", true), (ratio.Default, ratio.Immutable));
    }

    [Fact]
    public void Resources_are_taken_where_the_document_has_them()
    {
        var facts = Import("""
            { "resources": {
                "shop.example/v1/Widget": { "plural": "widgets", "namespaced": true },
                "v1/Namespace": { "plural": "namespaces", "namespaced": false } },
              "definitions": {
                "a.W": { "type": "object", "x-kubernetes-group-version-kind": [{ "group": "shop.example", "kind": "Widget", "version": "v1" }] },
                "a.N": { "type": "object", "x-kubernetes-group-version-kind": [{ "group": "", "kind": "Namespace", "version": "v1" }] } } }
            """);

        Assert.Equal(
            ["shop.example/v1/Widget widgets True a.W", "v1/Namespace namespaces False a.N"],
            facts.Kinds.Select(static kind => $"{kind.Id} {kind.Plural} {kind.Namespaced} {kind.Type}"));
    }

    [Fact]
    public void A_document_cut_anywhere_is_refused()
    {
        for (var length = 0; length < Document.TrimEnd().Length; length += 7)
        {
            var error = Assert.Throws<FactsException>(() => Import(Document[..length]));
            Assert.Contains("this is not JSON, or not whole: ", error.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("[]", "$: must be an object, not a list")]
    [InlineData("{}", "$: 'definitions' is missing")]
    [InlineData("""{"definitions":[]}""", "$.definitions: must be an object, not a list")]
    [InlineData("""{"definitions":{}}""", "$: has neither 'paths' nor 'resources', so nothing says which kinds can be created")]
    [InlineData("""{"definitions":{},"resources":{"v1/Pod":{"plural":"pods"}}}""", "$.resources['v1/Pod']: no definition is v1 Pod")]
    [InlineData("""{"definitions":{},"resources":{"Pod":{}}}""", "$.resources.Pod: its name must be group/version/Kind")]
    [InlineData("""{"definitions":{},"resources":{"v1/Pod":{}}}""", "$.resources['v1/Pod']: 'plural' is missing")]
    [InlineData("""{"definitions":{"a.T":{"type":"object","properties":{"x":{"$ref":"#/definitions/a.U"}}}},"resources":{}}""", "$.definitions['a.T'].properties.x: refers to '#/definitions/a.U', which is not there")]
    [InlineData("""{"definitions":{"a.T":{"type":"object","properties":{"x":{"type":"file"}}}},"resources":{}}""", "$.definitions['a.T'].properties.x: 'file' is not a type of OpenAPI v2")]
    [InlineData("""{"definitions":{"a.T":{"type":"object","properties":{"x":7}}},"resources":{}}""", "$.definitions['a.T'].properties.x: must be an object, not a number")]
    [InlineData("""{"definitions":{"a.T":{"type":"object","required":[1]}},"resources":{}}""", "$.definitions['a.T'].required[0]: must be a string, not a number")]
    [InlineData("""{"definitions":{"a.T":{"type":"object","properties":{"x":{"type":"string","maxLength":1.5}}}},"resources":{}}""", "$.definitions['a.T'].properties.x.maxLength: must be a whole number")]
    public void A_wrong_document_is_refused_with_the_JSON_path(string document, string message) =>
        Assert.Equal(message, Assert.Throws<FactsException>(() => Import(document)).Message);

    private static ApiFacts Import(string document, ApiFacts? previous = null, FactsNotes? notes = null) =>
        OpenApiImporter.Import(new MemoryStream(Encoding.UTF8.GetBytes(document)), "kubernetes", "1.40", previous, notes is null ? [] : [notes]);
}
