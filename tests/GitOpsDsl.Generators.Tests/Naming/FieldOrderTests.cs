namespace GitOpsDsl.Generators.Naming;

public sealed class FieldOrderTests
{
    [Theory]
    [InlineData("metadata spec status", "metadata spec status")]
    [InlineData("annotations labels name namespace", "name namespace labels annotations")]
    [InlineData("args command env image name ports volumeMounts", "name image command args ports env volumeMounts")]
    [InlineData("containers dnsPolicy initContainers serviceAccountName volumes", "serviceAccountName dnsPolicy initContainers containers volumes")]
    [InlineData("apiGroup kind name", "apiGroup kind name")]
    [InlineData("apiGroups resources verbs", "apiGroups resources verbs")]
    [InlineData("accessModes resources storageClassName", "accessModes resources storageClassName")]
    [InlineData("replicas selector strategy template", "replicas selector strategy template")]
    public void Fields_stand_where_people_look_for_them(string fields, string order) =>
        Assert.Equal(order, string.Join(' ', fields.Split(' ').OrderBy(FieldOrder.Rank)));

    [Fact]
    public void Fields_that_no_one_ranked_keep_their_order() =>
        Assert.Equal(FieldOrder.Rank("dnsPolicy"), FieldOrder.Rank("hostNetwork"));
}
