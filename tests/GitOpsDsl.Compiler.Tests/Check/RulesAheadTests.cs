using GitOpsDsl.Compiler.Agents;
using GitOpsDsl.Rules;

namespace GitOpsDsl.Compiler.Check;

public class RulesAheadTests
{
    [Fact]
    public void A_rule_that_throws_while_it_is_made_ready_is_told_to_who_compiles()
    {
        var options = new CompileOptions { ProjectDirectory = "/nowhere/project", Rules = [new Broken()] };

        Assert.Throws<InvalidTimeZoneException>(() => Pipeline.Compile([Shop.Entry("shop", "int", "shop", static _ => null)], options));
    }

    private sealed class Broken() : Rule("SHOP001", RuleCategory.Hygiene, GitOpsDsl.Rules.Severity.Warning, "Broken")
    {
        public override void Subscribe(RuleSubscriptions on) => throw new InvalidTimeZoneException();
    }
}
