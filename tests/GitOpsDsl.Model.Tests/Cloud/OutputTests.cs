namespace GitOpsDsl;

public sealed class OutputTests
{
    private static readonly AnyResource Store = new("shop:Store") { LogicalName = "my.store" };

    private static readonly Output<string> Name = Store.Output<string>("name");

    [Fact]
    public void A_path_is_quoted_where_a_name_could_not_stand_plain() =>
        Assert.Equal("${[\"my.store\"].shop.shelves[0][\"a b\"]}", Written(Store.Output<JsonValue>("shop").List<JsonValue>("shelves")[0].Property<string>("a b")));

    [Fact]
    public void A_dollar_in_a_text_is_doubled_and_an_output_in_it_is_not() =>
        Assert.Equal("costs $$5 ${[\"my.store\"].name} $${x}", Written(Output.Format($"costs $5 {Name} ${{x}}")));

    [Fact]
    public void What_a_function_makes_is_joined_to_a_text() =>
        Assert.Equal("""{"fn::join":["",["json: ",{"fn::toJSON":{"a":1}}]]}""", Json(Output.Format($"json: {Output.Json(new() { ["a"] = 1 })}").Value).ToString());

    [Fact]
    public void A_key_that_Pulumi_would_call_is_refused()
    {
        var map = new InputMap<string> { ["fn::readFile"] = "/etc/passwd" };

        Assert.Throws<InvalidValueException>(() => Json(map.Value));
    }

    [Fact]
    public void An_output_has_no_text_that_could_be_taken_for_its_value() => Assert.Throws<InvalidOperationException>(() => $"{Name}");

    [Fact]
    public void What_has_a_secret_in_it_is_one()
    {
        var secret = Output.Secret(Name);

        Assert.False(Name.IsSecret);
        Assert.True(Output.Base64(Output.Json(new() { ["password"] = Output.Format($"x{secret}") })).IsSecret);
    }

    [Fact]
    public void Records_of_equal_inputs_are_equal()
    {
        AnyResource Make(string name) => new("shop:Store") { Properties = new() { ["name"] = name, ["of"] = Name } };

        Assert.Equal(Make("a"), Make("a"));
        Assert.NotEqual(Make("a"), Make("b"));
    }

    private static string Written(Output output) => Json(output.Value).Text!;

    private static JsonValue Json(CloudValue value) => value.ToJson(new LogicalNames());

    private sealed class LogicalNames : ICloudNames
    {
        public string NameOf(CloudNode node) => ((CloudResource)node).LogicalName!;
    }
}
