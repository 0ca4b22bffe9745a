using GitOpsDsl.Facts;
using GitOpsDsl.Generators.Records;

namespace GitOpsDsl.Generators.Naming;

public sealed class EnumNamesTests
{
    [Fact]
    public void A_name_of_several_words_is_the_name_of_the_enum() =>
        Assert.Equal(["PolicyType"], Names("type a.v1.NetworkSpec\n  policyTypes []string enum=In|Out"));

    [Fact]
    public void A_single_word_gets_its_owner_in_front_without_Spec_or_Status() =>
        Assert.Equal(["ClaimPhase"], Names("type a.v1.ClaimStatus\n  phase string enum=Bound|Lost"));

    [Fact]
    public void A_single_word_with_one_set_of_values_in_several_types_stands_alone() =>
        Assert.Equal(["Protocol"], Names("type a.v1.A\n  protocol string enum=TCP|UDP", "type a.v1.B\n  protocol string enum=TCP|UDP"));

    [Fact]
    public void A_name_with_several_sets_of_values_is_an_enum_for_each_owner_but_for_the_one_set_of_several() =>
        Assert.Equal(
            ["BRestartPolicy", "CResizePolicy", "DResizePolicy", "RestartPolicy"],
            Names(
                "type a.v1.A\n  restartPolicy string enum=X|Y",
                "type a.v1.B\n  restartPolicy string enum=Y|Z",
                "type a.v1.C\n  resizePolicy string enum=X|Y\n  restartPolicy string enum=X|Y",
                "type a.v1.D\n  resizePolicy string enum=Y|Z"));

    [Fact]
    public void Values_that_differ_in_case_only_are_as_they_are_spelled() =>
        Assert.Equal(
            ["keep", "Keep", "ON", "ON2"],
            new EnumModel(new TypeName("a", "Action"), ["keep", "Keep", "o-n", "o.n"]).Members.Select(static member => member.Name));

    [Fact]
    public void One_allowed_value_is_no_enum() => Assert.Empty(Names("type a.v1.A\n  apiGroup string enum=X"));

    [Fact]
    public void No_enum_has_the_name_of_a_record() =>
        Assert.Equal(
            ["ClaimSpecAccessMode", "VolumeStatusStatus"],
            Names(
                "type a.v1.VolumeStatus\n  status string enum=X|Y",
                "type a.v1.AccessMode",
                "type a.v1.ClaimAccessMode",
                "type a.v1.ClaimSpec\n  accessModes []string enum=R|W"));

    private static IEnumerable<string> Names(params string[] types)
    {
        var facts = FactsText.Parse($"facts 1\nsource s 1\n{string.Join('\n', types)}\nend 0 {types.Length}");
        return new EnumNames(facts, new TypeNames(facts, "N"), "N").All.Select(static values => values.Name.Name);
    }
}
