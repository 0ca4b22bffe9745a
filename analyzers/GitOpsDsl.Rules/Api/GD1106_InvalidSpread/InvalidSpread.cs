namespace GitOpsDsl.Rules;

/// <summary>Spread constraints (<c>validateTopologySpreadConstraints</c>): one of a kind, and minDomains only where it has an effect.</summary>
internal sealed class InvalidSpread() : ApiRule("GD1106", "Spread constraint that contradicts another field")
{
    public override void Subscribe(RuleSubscriptions on) => on.Field(TypeNames.PodSpec, "topologySpreadConstraints", Check);

    private static void Check(Node constraints, RuleContext context)
    {
        var place = 0;
        foreach (var constraint in constraints.Items)
        {
            var action = constraint["whenUnsatisfiable"];
            if (constraint["minDomains"] is { Exists: true } domains && action.Text is not (null or "DoNotSchedule"))
            {
                context.Report(domains, $"minDomains counts only with whenUnsatisfiable: DoNotSchedule, and here it is {action.Text}");
            }

            for (var earlier = 0; earlier < place; earlier++)
            {
                var other = constraints[earlier];
                if (action.Text is not null && other["whenUnsatisfiable"].Text == action.Text && constraint["topologyKey"].Text is { } key && other["topologyKey"].Text == key)
                {
                    context.Report(constraint["topologyKey"], $"another constraint spreads over \"{key}\" with {action.Text} already: keep one", other["topologyKey"]);
                }
            }

            place++;
        }
    }
}
