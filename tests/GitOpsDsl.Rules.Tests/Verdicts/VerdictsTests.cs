namespace GitOpsDsl.Rules.Tests;

public class VerdictsTests
{
    private static readonly RuleEngine Api =
        new([KubernetesFacts.Api], [.. AllRules.InOrder.Where(static rule => rule.Descriptor.Category == RuleCategory.Api)]);

    [Fact]
    public void At_least_99_of_100_objects_that_the_server_refuses_are_refused()
    {
        var refused = Verdict.All.Where(static verdict => !verdict.Accepted).ToList();
        var missed = refused.Where(static verdict => Api.CheckDocument(verdict.Object).Count == 0).ToList();

        Assert.True(
            missed.Count <= refused.Count / 100,
            $"{missed.Count} of {refused.Count} missed:\n{string.Join('\n', missed.Select(static verdict => $"{verdict.Mutation}: {verdict.Message}"))}");
    }

    [Fact]
    public void No_object_that_the_server_accepts_is_refused()
    {
        var wrong = Verdict.All.Where(static verdict => verdict.Accepted)
            .SelectMany(static verdict => Api.CheckDocument(verdict.Object).Select(finding => $"{verdict.Id} {verdict.Mutation}: {finding}"))
            .ToList();

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }
}
