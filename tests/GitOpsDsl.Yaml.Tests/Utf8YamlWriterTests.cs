using System.Text;

namespace GitOpsDsl.Yaml.Tests;

public class Utf8YamlWriterTests
{
    [Fact]
    public void A_document_is_laid_out_as_kubectl_prints_it()
    {
        var writer = new Utf8YamlWriter();
        writer.BeginDocument();
        writer.Key("kind:"u8);
        writer.Plain("Deployment"u8);
        writer.Key("metadata:"u8);
        var metadata = writer.BeginMap();
        writer.Key("labels:"u8);
        var labels = writer.BeginMap();
        writer.EndMap(labels);
        writer.EndMap(metadata);
        writer.Key("spec:"u8);
        var spec = writer.BeginMap();
        writer.Key("containers:"u8);
        var containers = writer.BeginList();
        writer.Item();
        var container = writer.BeginMap();
        writer.Key("name:"u8);
        writer.Value("web");
        writer.Key("args:"u8);
        var args = writer.BeginList();
        writer.Item();
        writer.Value("--port=8080");
        writer.Item();
        writer.Value("yes");
        writer.EndList(args);
        writer.EndMap(container);
        writer.Item();
        var empty = writer.BeginMap();
        writer.EndMap(empty);
        writer.EndList(containers);
        writer.Key("volumes:"u8);
        var volumes = writer.BeginList();
        writer.EndList(volumes);
        writer.Key("script:"u8);
        writer.Value("#!/bin/sh\nexit 0\n");
        writer.EndMap(spec);
        writer.EndDocument();

        Assert.Equal(
            """
            kind: Deployment
            metadata:
              labels: {}
            spec:
              containers:
              - name: web
                args:
                - --port=8080
                - "yes"
              - {}
              volumes: []
              script: |
                #!/bin/sh
                exit 0

            """,
            Encoding.UTF8.GetString(writer.Written));
    }
}
