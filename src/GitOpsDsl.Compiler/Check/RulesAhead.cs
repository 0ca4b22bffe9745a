using GitOpsDsl.Facts;
using GitOpsDsl.Rules;

namespace GitOpsDsl.Compiler.Check;

/// <summary>
/// Makes the rules ready on a thread of their own, while environments are lowered: 300 rules are made and the facts of the API are read, which takes as
/// long as all the rest of rendering a small project (measured: 40 ms), and costs nothing where there is a second processor.
/// </summary>
/// <param name="rules">In order of their ids.</param>
/// <param name="severityOf">What each rule is to run as.</param>
internal sealed class RulesAhead(IReadOnlyList<Rule> rules, Func<RuleDescriptor, GitOpsDsl.Rules.Severity> severityOf)
{
    private readonly Lazy<RuleEngine> _kubernetes = new(() => new([KubernetesApi.Facts], rules, severityOf));

    /// <summary>Asking for the engine that is nearly always enough does not wait.</summary>
    public bool AreReady => _kubernetes.IsValueCreated;

    /// <summary>Begins; nobody need wait for the end.</summary>
    public void Start()
    {
        if (Environment.ProcessorCount > 1)
        {
            new Thread(Make) { IsBackground = true }.Start();
        }
    }

    private void Make()
    {
        try
        {
            _ = _kubernetes.Value;
        }
        catch (Exception)
        {
            // A team's own rule may throw. Here that would end the process; whoever asks for the engine gets it again, and says it.
        }
    }

    /// <param name="apis">What is known of the objects' APIs; nearly always Kubernetes' own facts are enough.</param>
    public RuleEngine Engine(IReadOnlyList<ApiFacts> apis)
        => apis is [var only] && only == KubernetesApi.Facts ? _kubernetes.Value : new(apis, rules, severityOf);
}
