namespace GitOpsDsl.Source.Editing;

/// <summary>A property of an environment, and what it should be.</summary>
/// <param name="Environment">The environment's id: <c>shop/prod</c>.</param>
/// <param name="Path">The component and its property, <c>web.Image</c>; longer for what is within, shorter for a property of the environment itself.</param>
/// <param name="Value">As a person types it: <c>registry.example.com/web:1.5.0</c>, <c>3</c>, <c>true</c>, <c>null</c>.</param>
/// <param name="Reach">What may change with it.</param>
public sealed record PropertyValue(string Environment, string Path, string Value, EditReach Reach = EditReach.Property);
