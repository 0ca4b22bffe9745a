namespace GitOpsDsl.Rules;

/// <summary>Refused by the admission plugin <c>Priority</c>.</summary>
internal sealed class MissingPriorityClass()
    : MissingPodClassRule("GD2302", "PriorityClass that does not exist", "scheduling.k8s.io", "PriorityClass", "priorityClassName");
