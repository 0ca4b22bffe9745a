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

    /// <summary>
    /// Rules are written from the sources of kube-apiserver, and not for single objects: then they do as well on any half of them. Objects
    /// that were changed at the same place stay together.
    /// </summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Each_half_of_the_objects_meets_both_bars(int seed)
    {
        foreach (var half in Verdict.All.GroupBy(verdict => new Random(HashCodeOf(verdict.Mutation, seed)).Next(2)))
        {
            var refused = half.Count(static verdict => !verdict.Accepted);
            var missed = half.Count(static verdict => !verdict.Accepted && Api.CheckDocument(verdict.Object).Count == 0);
            var wrong = half.Count(static verdict => verdict.Accepted && Api.CheckDocument(verdict.Object).Count > 0);

            Assert.True(missed <= refused / 100 && wrong == 0, $"half {half.Key} of seed {seed}: {missed} of {refused} missed, {wrong} wrong");
        }
    }

    private static int HashCodeOf(string text, int seed) => text.Aggregate(seed, static (hash, c) => unchecked((hash * 31) + c));
}
