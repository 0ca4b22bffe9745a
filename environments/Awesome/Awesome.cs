using Environments.Awesome.Modules;

namespace Environments.Awesome;

/// <summary>
/// The awesome application: a web service with a database that is run elsewhere and, in the cloud, a page and the backend that it calls,
/// each in a version of its module.
/// </summary>
public record Awesome : GitOpsEnvironment
{
    public required WebService Web { get; init; }

    /// <summary>Where the page is.</summary>
    public required string Page { get; init; }

    public required BackendModule Backend { get => field with { Page = Page }; init; }

    public required FrontendModule Frontend { get => field with { Domain = Page, Backend = Backend.Url }; init; }
}
