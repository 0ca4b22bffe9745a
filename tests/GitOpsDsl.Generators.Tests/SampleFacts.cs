namespace GitOpsDsl.Generators;

/// <summary>A small API with one of everything that the generator treats in its own way.</summary>
internal static class SampleFacts
{
    public const string Text = """
        facts 1
        source kubernetes 1.36
        kind shop/v1 Widget widgets namespaced api.shop.v1.Widget
        kind shop/v2 Gadget gadgets cluster api.shop.v2.Gadget
        kind shop/v1 Gadget gadgets cluster api.shop.v1.Gadget
        type api.core.v1.Part
          name! string
        type api.shop.v1.Gadget
          apiVersion string
          kind string
          metadata #io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta
        type api.shop.v1.Part since=1.30
          name string
          part int64
        type api.shop.v1.Widget
          apiVersion string
          kind string
          metadata #io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta
          spec! #api.shop.v1.WidgetSpec
          status #api.shop.v1.WidgetStatus
        type api.shop.v1.WidgetList apiVersion=shop/v1 kind=WidgetList
          apiVersion string
          items! []#api.shop.v1.Widget
          kind string
        type api.shop.v1.WidgetSpec
          $ref string
          actions []string enum=*|CREATE
          any json
          blobs {}bytes
          containerPort int32 min=1 max=65535
          core #api.core.v1.Part
          count int64 deprecated
          limits {}quantity
          matrix [][]number
          namedParts []#api.shop.v1.Part keys=name
          not bool
          on string
          phase string enum=Off|On
          port int-or-string default=25%
          protocol! string immutable since=1.31 enum=TCP|UDP
          replicas int32 default=1
          tags []string set
          time time
          type string "enum=|cert sign|SIG-1|<b>"
          writer string pattern=^[a-z]&$
          x-list-type {}[]string
        type api.shop.v1.WidgetSpec2
          protocol string enum=TCP|UDP
        type api.shop.v1.WidgetStatus
          phase string enum=Done|Pending
          widgetStatus string
        type api.shop.v2.Gadget
          apiVersion string
          kind string
          metadata #io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta
        type io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta
          name string
          namespace string
        end 3 10
        """;

    public static FactsFileText File(
        string @namespace = "GitOpsDsl.Kubernetes", string text = Text, string path = "/repo/Facts/shop.facts") => new(path, @namespace, text);
}
