namespace GitOpsDsl;

/// <summary>How the objects of an environment are spread over files.</summary>
public enum TreeLayout
{
    /// <summary><c>web/deployment-web.yaml</c>, <c>web/service-web.yaml</c>: a diff names the object. The Namespace is in <c>namespace/</c>.</summary>
    OneObjectAFile,

    /// <summary><c>web.yaml</c>, with several YAML documents.</summary>
    OneFileAComponent,
}
