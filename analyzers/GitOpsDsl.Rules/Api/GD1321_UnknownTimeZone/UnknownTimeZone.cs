namespace GitOpsDsl.Rules;

/// <summary>Names of time zones as the IANA database has them (<c>validateTimeZone</c>).</summary>
internal sealed class UnknownTimeZone() : ApiRule("GD1321", "Unknown time zone")
{
    public override void Subscribe(RuleSubscriptions on) => on.Field("io.k8s.api.batch.v1.CronJobSpec", "timeZone", Check);

    private static void Check(Node zone, RuleContext context)
    {
        if (zone.Text is { Length: > 0 } name && !TimeZoneNames.Contains(name))
        {
            var nearest = NearestName.Of(name, TimeZoneNames.All, static known => known);
            var advice = nearest is null ? "write a name of the IANA database, such as Europe/Stockholm or Etc/UTC" : $"did you mean {nearest}?";
            context.Report(zone, $"\"{name}\" is no time zone: {advice}", suggestion: nearest);
        }
    }
}
