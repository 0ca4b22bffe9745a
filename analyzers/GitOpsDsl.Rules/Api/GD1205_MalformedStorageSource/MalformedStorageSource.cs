namespace GitOpsDsl.Rules;

/// <summary>
/// Details of storage drivers that the API server knows (<c>validateISCSIVolumeSource</c>, <c>validateFCVolumeSource</c> and others).
/// </summary>
internal sealed class MalformedStorageSource() : ApiRule("GD1205", "Storage source that its driver can't read")
{
    private static readonly string[] SecretReferences =
        ["controllerExpandSecretRef", "controllerPublishSecretRef", "nodeExpandSecretRef", "nodePublishSecretRef"];

    /// <summary>Drivers whose password is found by a name that must be there, and of a persistent volume by its namespace too.</summary>
    private static readonly string[] Named = ["Cinder", "StorageOS"];

    /// <summary>Bytes of a volume's name and of the portal, where the initiator's name is derived from them.</summary>
    private const int InitiatorLength = 64;

    private const int TenantLength = 64;

    public override void Subscribe(RuleSubscriptions on)
    {
        on.Type("io.k8s.api.core.v1.ISCSIVolumeSource", Iscsi);
        on.Type("io.k8s.api.core.v1.ISCSIPersistentVolumeSource", Iscsi);
        on.Type("io.k8s.api.core.v1.FCVolumeSource", FibreChannel);
        on.Type("io.k8s.api.core.v1.AzureDiskVolumeSource", AzureDisk);
        on.Type("io.k8s.api.core.v1.CSIPersistentVolumeSource", Csi);
        on.Type("io.k8s.api.core.v1.QuobyteVolumeSource", Quobyte);
        on.Field("io.k8s.api.core.v1.FlockerVolumeSource", "datasetName", Flocker);
        on.Field("io.k8s.api.core.v1.CSIVolumeSource", "nodePublishSecretRef", static (node, context) => Secret(node, false, context));
        foreach (var driver in Named)
        {
            on.Field($"io.k8s.api.core.v1.{driver}VolumeSource", "secretRef", static (node, context) => Needs(node, "name", context));
            on.Field($"io.k8s.api.core.v1.{driver}PersistentVolumeSource", "secretRef", Needs);
        }

        on.Field("io.k8s.api.core.v1.ISCSIPersistentVolumeSource", "secretRef", static (node, context) => Needs(node, "name", context));
        on.Field("io.k8s.api.core.v1.FlexVolumeSource", "options", FlexOptions);
        on.Field("io.k8s.api.core.v1.FlexPersistentVolumeSource", "options", FlexOptions);
    }

    private static void Iscsi(Node source, RuleContext context)
    {
        Initiator(source["iqn"], context);
        Initiator(source["initiatorName"], context);
        if ((source["chapAuthDiscovery"].Boolean == true || source["chapAuthSession"].Boolean == true) && source["secretRef"].IsAbsent)
        {
            context.ReportMissing(source, "secretRef", "CHAP needs a password: add secretRef");
        }

        if (source["initiatorName"].Exists && source["targetPortal"] is { Text: { } portal } target)
        {
            var name = source.Parent["name"].Text ?? context.Object["metadata"]["name"].Text ?? "";
            if (name.Length + 1 + portal.Length > InitiatorLength)
            {
                context.Report(target, $"with initiatorName, the volume's name and the portal have {InitiatorLength - 1} characters at most together");
            }
        }
    }

    private static void Initiator(Node name, RuleContext context)
    {
        if (name.Text is { Length: > 0 } text && !IscsiName.IsValid(text))
        {
            context.Report(name, $"\"{text}\" is no iSCSI name: write iqn.YYYY-MM.DOMAIN:NAME, eui. and 16 digits, or naa. and 32 digits");
        }
    }

    private static void FibreChannel(Node source, RuleContext context)
    {
        if (source["targetWWNs"].Count > 0 && source["lun"].IsAbsent)
        {
            context.ReportMissing(source, "lun", "targetWWNs names a device with many units: say which, with lun");
        }
    }

    private static void AzureDisk(Node source, RuleContext context)
    {
        var kind = source["kind"].IsAbsent ? "Shared" : source["kind"].Text;
        var start = kind switch { "Managed" => "/subscriptions/", "Shared" or "Dedicated" => "https://", _ => "" };
        if (source["diskURI"] is { Text: { Length: > 0 } text } uri && !text.StartsWith(start, StringComparison.Ordinal))
        {
            context.Report(uri, $"the URI of a disk of the kind {kind} starts with {start}", source["kind"]);
        }
    }

    private static void Flocker(Node name, RuleContext context)
    {
        if (name.Text is { } text && text.IndexOf('/') >= 0)
        {
            context.Report(name, $"\"{text}\" can't be the name of a dataset: it has a '/'");
        }
    }

    private static void Quobyte(Node source, RuleContext context)
    {
        if (source["tenant"] is { Text.Length: > TenantLength } tenant)
        {
            context.Report(tenant, $"a tenant has at most {TenantLength} characters");
        }

        if (source["registry"] is { Text: { Length: > 0 } text } registry && !Array.TrueForAll(text.Split(','), IsHostAndPort))
        {
            context.Report(registry, $"\"{text}\" names no registry: write HOST:PORT, several joined by commas");
        }
    }

    private static bool IsHostAndPort(string text)
    {
        var colon = text.LastIndexOf(':');
        return colon >= 0 && (text.IndexOf(':') == colon || (text[0] == '[' && text[colon - 1] == ']'));
    }

    private static void Csi(Node source, RuleContext context)
    {
        foreach (var field in SecretReferences)
        {
            Secret(source[field], true, context);
        }
    }

    private static void Secret(Node reference, bool hasNamespace, RuleContext context)
    {
        if (!reference.IsMap)
        {
            return;
        }

        Name(reference, "name", DnsName.IsSubdomain, context);
        if (hasNamespace)
        {
            Name(reference, "namespace", DnsName.IsLabel, context);
        }
    }

    private static void Needs(Node reference, RuleContext context)
    {
        Needs(reference, "name", context);
        Needs(reference, "namespace", context);
    }

    private static void Needs(Node reference, string field, RuleContext context)
    {
        if (reference.IsMap && reference[field].IsZero)
        {
            context.ReportMissing(reference, field, $"a Secret is found by its {field}: add {field}");
        }
    }

    private static void Name(Node reference, string field, Func<string, bool> isValid, RuleContext context)
    {
        Needs(reference, field, context);
        if (reference[field] is { Text: { Length: > 0 } text } node && !isValid(text))
        {
            context.Report(
                node,
                $"\"{text}\" can't be the {field} of a Secret: lower-case letters, digits and '-'{NameSuggestion.Of(text, isValid)}");
        }
    }

    private static void FlexOptions(Node options, RuleContext context)
    {
        foreach (var option in options.Entries)
        {
            var domain = "." + option.Name.Split('/')[0].ToLowerInvariant();
            if (domain.EndsWith(".kubernetes.io", StringComparison.Ordinal) || domain.EndsWith(".k8s.io", StringComparison.Ordinal))
            {
                context.ReportKey(option, $"\"{option.Name}\" is of a domain that Kubernetes keeps for itself");
            }
        }
    }
}
