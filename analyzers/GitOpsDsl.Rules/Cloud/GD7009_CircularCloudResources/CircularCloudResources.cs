namespace GitOpsDsl.Rules;

/// <summary>Resources or variables refer to one another in a circle.</summary>
internal sealed class CircularCloudResources() : ProgramFaultRule("GD7009", ProgramFaultKind.Cycle, "Cloud resources that wait for one another");
