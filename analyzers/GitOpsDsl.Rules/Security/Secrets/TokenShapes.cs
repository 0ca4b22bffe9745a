namespace GitOpsDsl.Rules;

/// <summary>
/// The tokens of well-known providers, with the shapes and the entropy floors of gitleaks (b58d3f1) and, where it says so, trufflehog
/// (3ab759f).
/// </summary>
internal static class TokenShapes
{
    private const TokenEdge Word = TokenEdge.WordStart | TokenEdge.WordEnd;
    private const TokenEdge Ended = TokenEdge.WordStart | TokenEdge.Terminator;

    public static IReadOnlyList<TokenShape> All { get; } =
    [
        new("an AWS access key id", @"AKIA[A-Z2-7]{16}", 3, Word),
        new("an AWS access key id", @"ASIA[A-Z2-7]{16}", 3, Word),
        new("an AWS access key id", @"ABIA[A-Z2-7]{16}", 3, Word),
        new("an AWS access key id", @"ACCA[A-Z2-7]{16}", 3, Word),
        new("an AWS access key id", @"A3T[A-Z0-9][A-Z2-7]{16}", 3, Word),
        new("a Google API key", @"AIza[\w-]{35}", 4, Ended),
        new("an Azure client secret", @"[a-zA-Z0-9_~.]{3}\dQ~[a-zA-Z0-9_~.-]{31,34}", 3, TokenEdge.Delimited),
        new("a GitHub token", @"ghp_[0-9a-zA-Z]{36}", 3),
        new("a GitHub token", @"gho_[0-9a-zA-Z]{36}", 3),
        new("a GitHub token", @"ghu_[0-9a-zA-Z]{36}", 3),
        new("a GitHub token", @"ghs_[0-9a-zA-Z]{36}", 3),
        new("a GitHub token", @"ghr_[0-9a-zA-Z]{36}", 3),
        new("a GitHub token", @"github_pat_\w{82}", 3),
        new("a GitLab token", @"glpat-[\w-]{20}", 3),
        new("a GitLab token", @"glpat-[0-9a-zA-Z_-]{27,300}\.[0-9a-z]{9}", 4, Word),
        new("a GitLab deploy token", @"gldt-[0-9a-zA-Z_\-]{20}", 3),
        new("a Slack token", @"xoxb-[0-9]{10,13}-[0-9]{10,13}[a-zA-Z0-9-]{0,}", 3),
        new("a Slack token", @"xoxp-[0-9]{10,13}-[0-9]{10,13}-[0-9]{10,13}-[a-zA-Z0-9-]{28,34}", 2),
        new("a Slack token", @"xoxe-[0-9]{10,13}-[0-9]{10,13}-[0-9]{10,13}-[a-zA-Z0-9-]{28,34}", 2),
        new("a Slack token", @"xapp-\d-[A-Z0-9]{1,}-\d{1,}-[a-z0-9]{1,}", 2, ignoreCase: true),
        new("a Slack webhook", @"hooks\.slack\.com/services/[A-Za-z0-9+/]{43,56}"),
        new("a Slack webhook", @"hooks\.slack\.com/workflows/[A-Za-z0-9+/]{43,56}"),
        new("a Slack webhook", @"hooks\.slack\.com/triggers/[A-Za-z0-9+/]{43,56}"),
        new("a Stripe key", @"sk_test_[a-zA-Z0-9]{10,99}", 2, Ended),
        new("a Stripe key", @"sk_live_[a-zA-Z0-9]{10,99}", 2, Ended),
        new("a Stripe key", @"sk_prod_[a-zA-Z0-9]{10,99}", 2, Ended),
        new("a Stripe key", @"rk_test_[a-zA-Z0-9]{10,99}", 2, Ended),
        new("a Stripe key", @"rk_live_[a-zA-Z0-9]{10,99}", 2, Ended),
        new("a Stripe key", @"rk_prod_[a-zA-Z0-9]{10,99}", 2, Ended),
        new("a SendGrid key", @"SG\.[a-zA-Z0-9=_\-\.]{66}", 2, Ended),
        new("a Twilio key", @"SK[0-9a-fA-F]{32}", 3),
        new("an npm token", @"npm_[a-z0-9]{36}", 2, Ended, ignoreCase: true),
        new("a PyPI token", @"pypi-AgEIcHlwaS5vcmc[\w-]{50,1000}", 3),
        new("an OpenAI key", @"sk-proj-[A-Za-z0-9_-]{58}T3BlbkFJ[A-Za-z0-9_-]{58,74}", 3),
        new("an OpenAI key", @"sk-proj-[A-Za-z0-9_-]{74}T3BlbkFJ[A-Za-z0-9_-]{58,74}", 3),
        new("an OpenAI key", @"sk-svcacct-[A-Za-z0-9_-]{58}T3BlbkFJ[A-Za-z0-9_-]{58,74}", 3),
        new("an OpenAI key", @"sk-svcacct-[A-Za-z0-9_-]{74}T3BlbkFJ[A-Za-z0-9_-]{58,74}", 3),
        new("an OpenAI key", @"sk-admin-[A-Za-z0-9_-]{58}T3BlbkFJ[A-Za-z0-9_-]{58,74}", 3),
        new("an OpenAI key", @"sk-admin-[A-Za-z0-9_-]{74}T3BlbkFJ[A-Za-z0-9_-]{58,74}", 3),
        new("an OpenAI key", @"sk-[a-zA-Z0-9]{20}T3BlbkFJ[a-zA-Z0-9]{20}", 3),
        new("an Anthropic key", @"sk-ant-api03-[a-zA-Z0-9_\-]{93}AA", 0, Ended),
        new("a Hugging Face token", @"hf_[a-zA-Z]{34}", 2, Ended),
        new("a JSON Web Token", @"ey[a-zA-Z0-9]{17,}\.ey[a-zA-Z0-9\/\\_-]{17,}\.", 3, Ended),
        new("a JSON Web Token", @"ey[a-zA-Z0-9]{17,}\.ey[a-zA-Z0-9\/\\_-]{17,}\.[a-zA-Z0-9\/\\_-]{10,}={0,2}", 3, Ended),
        new("a Vault token", @"hvs\.[\w-]{90,120}", 3.5, Ended),
        new("a Vault token", @"s\.[a-zA-Z0-9]{24}", 3.5, Ended),
        new("a Vault batch token", @"hvb\.[\w-]{138,300}", 4, Ended),
        new("a Terraform Cloud token", @"[a-zA-Z0-9]{14}\.atlasv1\.[a-zA-Z0-9\-_=]{60,70}", 3.5),
        new("a DigitalOcean token", @"dop_v1_[a-f0-9]{64}", 3, Ended),
        new("a DigitalOcean token", @"doo_v1_[a-f0-9]{64}", 3, Ended),
        new("a Docker Hub token", @"dckr_pat_[a-zA-Z0-9_-]{27}", 0, TokenEdge.WordStart),
        new("a Docker Hub token", @"dckr_oat_[a-zA-Z0-9_-]{32}", 0, TokenEdge.WordStart),
        new("a Databricks token", @"dapi[a-f0-9]{32}", 3, Ended),
        new("a Databricks token", @"dapi[a-f0-9]{32}-\d", 3, Ended),
        new("a Grafana token", @"glsa_[A-Za-z0-9]{32}_[A-Fa-f0-9]{8}", 3, Ended, ignoreCase: true),
        new("a Grafana Cloud token", @"glc_[A-Za-z0-9+/]{32,400}={0,3}", 3, Ended, ignoreCase: true),
        new("an Artifactory key", @"AKCp[A-Za-z0-9]{69}", 4.5, Word),
        new("an Artifactory token", @"cmVmd[A-Za-z0-9]{59}", 4.5, Word),
        new("an age key", @"AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}"),
        new("a Dynatrace token", @"dt0c01\.[a-zA-Z0-9]{24}\.[a-zA-Z0-9]{64}", 4),
        new("an Atlassian token", @"ATATT3[A-Za-z0-9+/=_-]{186}", 3.5),
    ];
}
