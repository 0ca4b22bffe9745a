namespace GitOpsDsl;

/// <summary>How long Pulumi waits for each of these; the provider's own limits when not set.</summary>
public sealed record CloudTimeouts
{
    public Duration? Create { get; init; }

    public Duration? Update { get; init; }

    public Duration? Delete { get; init; }

    internal JsonValue ToJson()
    {
        (string Name, Duration? Time)[] times = [("create", Create), ("delete", Delete), ("update", Update)];
        return JsonValue.Map(new(times.Where(static time => time.Time is not null)
            .Select(static time => KeyValuePair.Create(time.Name, (JsonValue)time.Time!.Value.ToString()))));
    }
}
