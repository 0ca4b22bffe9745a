namespace GitOpsDsl.Rules;

/// <summary>Refused by the admission plugin <c>RuntimeClass</c>.</summary>
internal sealed class MissingRuntimeClass()
    : MissingPodClassRule("GD2303", "RuntimeClass that does not exist", "node.k8s.io", "RuntimeClass", "runtimeClassName");
