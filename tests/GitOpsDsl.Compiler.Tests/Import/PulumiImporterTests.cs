using System.Text;
using GitOpsDsl.Facts;
using GitOpsDsl.TestKit;

namespace GitOpsDsl.Compiler.Import;

public sealed class PulumiImporterTests
{
    private static readonly string Schema =
        File.ReadAllText(Path.Combine(RepositoryRoot.Path, "tests", "GitOpsDsl.Compiler.Tests", "Import", "provider.schema.json"));

    [Fact]
    public void A_schema_becomes_facts_without_prose() => Golden.Verify(Import(Schema).Write(), "provider.facts");

    [Fact]
    public void What_is_extracted_of_a_Node_SDK_becomes_the_same_kind_of_facts()
    {
        const string Extracted = """
            {
              "package": "shop", "version": "2.1.0",
              "resources": { "shop:store/store:Store": {
                "inputs": {
                  "password": { "type": "string", "required": true },
                  "shelves": { "type": "#store.ShelfArgs[]" },
                  "colour": { "type": "(string|enum:store.Colour)[]" },
                  "policy": { "type": "string|#store.PolicyDocument" },
                  "topic": { "type": "string|res:Topic" },
                  "either": { "type": "#store.ShelfArgs|#store.Other" },
                  "source": { "type": "asset|archive" } },
                "outputs": { "password": { "type": "string" }, "shelf": { "type": "@store.ShelfResponse" }, "gone": { "type": "@store.Nothing[]" } },
                "secretInputs": ["password"] } },
              "functions": { "shop:store/getStore:getStore": { "inputs": null, "outputs": { "id": { "type": "string", "required": true } } } },
              "types": { "#store.Shelf": { "kind": { "type": "\"Open\"", "required": true } }, "#store.ShelfArgs": { "kind": { "type": "\"Open\"", "required": true } }, "#store.Cut": null },
              "enums": { "store.Colour": ["red", "blue"] }
            }
            """;

        Assert.Equal(
            """
            cloud 2
            package shop 2.1.0
            resource shop:store/store:Store
              > colour []~store.Colour
              > either any
              < gone []any
              = password! string secret
              > policy string
              < shelf #store.Shelf
              > shelves []#store.Shelf
              > source asset
              > topic string
            function shop:store/getStore:getStore
              < id string
            type store.Shelf
              > kind! string const=Open
            enum store.Colour red|blue
            end 1 1 1 1

            """,
            Import(Extracted).Write());
    }

    [Fact]
    public void What_an_SDK_declares_of_what_comes_out_is_joined_to_what_goes_in()
    {
        const string Extracted = """
            {
              "package": "shop", "version": "2.1.0",
              "resources": { "shop:store/store:Store": {
                "inputs": { "shelf": { "type": "#store.ShelfArgs" } },
                "outputs": { "shelf": { "type": "@store.ShelfResponse" }, "visits": { "type": "@store.Visit[]" } } } },
              "types": { "#store.Shelf": { "colour": { "type": "string|enum:store.Colour" }, "height": { "type": "number", "required": true } } },
              "enums": { "store.Colour": ["red", "blue"] }
            }
            """;
        const string Declared = """
            import * as outputs from "../types/output";
            export interface Region {
                name: string;
            }
            export declare namespace store {
                /**
                 * A shelf; { interface No { } }
                 */
                interface ShelfResponse {
                    colour?: string;
                    height: number;
                    "left-over"?: "none";
                }
                function shelfResponseProvideDefaults(val: ShelfResponse): ShelfResponse;
                interface Visit {
                    // In its own words.
                    either?: (outputs.store.ShelfResponse | outputs.store.Visit)[];
                    shelves?: outputs.store.ShelfResponse[];
                    totals: {
                        [key: string]: number[];
                    };
                }
                namespace deep {
                    interface Cellar {
                    }
                }
            }
            """;

        Assert.Equal(
            """
            cloud 2
            package shop 2.1.0
            resource shop:store/store:Store
              = shelf #store.Shelf
              < visits []#store.Visit
            type Region
              < name string
            type store.Shelf
              > colour ~store.Colour
              < colour string
              = height! number
              < left-over string
            type store.Visit
              < either []any
              < shelves []#store.Shelf
              < totals {}[]number
            type store.deep.Cellar
            enum store.Colour red|blue
            end 1 0 4 1

            """,
            Import(Extracted, Declared).Write());
        Assert.Contains("'}' is expected", Assert.Throws<FactsException>(() => Import(Extracted, Declared.TrimEnd()[..^1])).Message);
    }

    [Fact]
    public void A_selection_has_what_it_needs_and_no_more()
    {
        var facts = CloudFactsText.Parse(Import(Schema).Only(["shop:store:Store"]).Write());

        Assert.Equal(["shop:store/store:Store"], facts.Resources);
        Assert.Equal(["store.Shelf"], facts.Types);
        Assert.Equal(["store.Colour"], facts.Enums);
        Assert.Empty(facts.Functions);
    }

    [Fact]
    public void A_selection_of_what_is_not_there_says_so() =>
        Assert.Contains("shop 2.1.0 has no resource or function shop:store:Shop", Assert.Throws<FactsException>(() => Import(Schema).Only(["shop:store:Shop"])).Message);

    [Theory]
    [InlineData("{", "not whole")]
    [InlineData("""{ "name": "shop", "resources": [] }""", "$.resources: must be an object")]
    [InlineData("""{ "name": "shop", "resources": { "a": { "inputProperties": { "b": { "type": "text" } } } } }""", "$.resources.a.inputProperties.b: the type 'text'")]
    [InlineData("""{ "name": "shop", "resources": { "a": { "inputProperties": { "b": { "$ref": "#/types/x" } } } } }""", "there is no type x")]
    public void A_document_that_is_no_schema_is_refused_at_its_place(string json, string expected) =>
        Assert.Contains(expected, Assert.Throws<FactsException>(() => Import(json)).Message);

    private static CloudImport Import(string json, string declarations = "") =>
        PulumiImporter.Import(new MemoryStream(Encoding.UTF8.GetBytes(json)), declarations);
}
