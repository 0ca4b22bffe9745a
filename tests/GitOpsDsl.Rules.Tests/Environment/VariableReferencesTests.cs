namespace GitOpsDsl.Rules.Tests;

public class VariableReferencesTests
{
    [Theory]
    [InlineData("$(A)-$(B)", "A B")]
    [InlineData("$$(A)", "")]
    [InlineData("$$$(A)", "A")]
    [InlineData("$(A", "")]
    [InlineData("$()$", "")]
    [InlineData("$A ${B} $(C)", "C")]
    [InlineData("", "")]
    public void References_are_found_and_escaped_ones_are_not(string text, string names) =>
        Assert.Equal(names, string.Join(' ', VariableReferences.In(text)));
}
