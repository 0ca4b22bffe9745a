using GitOpsDsl.Azure.Compute;
using GitOpsDsl.Azure.Monitor;

namespace GitOpsDsl.Azure;

/// <summary>Rules by which a scale set's number of machines follows the load of their processors.</summary>
internal static class LoadRule
{
    /// <param name="machines">The scale set.</param>
    /// <param name="percent">The load, as a mean of ten minutes.</param>
    /// <param name="isMore">Whether there is one machine more above it, rather than one less below.</param>
    public static ScaleRule Of(VirtualMachineScaleSet machines, int percent, bool isMore) => new()
    {
        MetricTrigger = new()
        {
            MetricName = "Percentage CPU",
            MetricResourceUri = machines.Id,
            TimeGrain = "PT1M",
            Statistic = MetricStatisticType.Average,
            TimeWindow = "PT10M",
            TimeAggregation = TimeAggregationType.Average,
            Operator = isMore ? ComparisonOperationType.GreaterThan : ComparisonOperationType.LessThan,
            Threshold = percent,
        },
        ScaleAction = new()
        {
            Direction = isMore ? ScaleDirection.Increase : ScaleDirection.Decrease,
            Type = ScaleType.ChangeCount,
            Value = "1",
            Cooldown = "PT5M",
        },
    };
}
