package org.trailglass.aws;

import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.token.credentials.SdkTokenProvider;
import software.amazon.awssdk.profiles.Profile;
import software.amazon.awssdk.profiles.ProfileProperty;
import software.amazon.awssdk.services.signin.SigninClient;
import software.amazon.awssdk.services.signin.auth.LoginCredentialsProvider;
import software.amazon.awssdk.services.sso.SsoClient;
import software.amazon.awssdk.services.sso.auth.SsoCredentialsProvider;
import software.amazon.awssdk.services.sso.model.GetRoleCredentialsRequest;
import software.amazon.awssdk.services.ssooidc.SsoOidcClient;
import software.amazon.awssdk.services.ssooidc.SsoOidcTokenProvider;
import software.amazon.awssdk.utils.SdkAutoCloseable;

/// The credentials of profiles that a person signs in to with a browser: by `aws sso login`, or by
/// `aws login`. What the command left on the disk is handed in for them. Any thread.
record SignIns(LoginClients clients) {

  /// Of IAM Identity Center. A profile names a session, which says where one signs in, or, as of
  /// old, says so itself; the command calls its file after the one or the other.
  AwsCredentialsProvider ofIdentityCenter(Profile profile) {
    var tokens = tokens(profile);
    var role =
        GetRoleCredentialsRequest.builder()
            .accountId(Profiles.text(profile, ProfileProperty.SSO_ACCOUNT_ID))
            .roleName(Profiles.text(profile, ProfileProperty.SSO_ROLE_NAME))
            .build();
    var region = clients.profiles().ofSession(profile, ProfileProperty.SSO_REGION);
    var sso =
        clients.client(
            SsoClient.builder().credentialsProvider(AnonymousCredentialsProvider.create()),
            profile.name(),
            region,
            "portal.sso." + region + ".amazonaws.com");
    SsoCredentialsProvider.Builder provider = SsoCredentialsProvider.builder();
    return closed(
        provider
            .ssoClient(sso)
            .refreshRequest(
                () -> role.toBuilder().accessToken(tokens.resolveToken().token()).build())
            .build());
  }

  /// The token that the command left, which is renewed where it can be.
  private SdkTokenProvider tokens(Profile profile) {
    var profiles = clients.profiles();
    var region = profiles.ofSession(profile, ProfileProperty.SSO_REGION);
    var session =
        profile
            .property(Profiles.SSO_SESSION)
            .orElseGet(() -> profiles.ofSession(profile, ProfileProperty.SSO_START_URL));
    var oidc =
        clients.client(
            SsoOidcClient.builder().credentialsProvider(AnonymousCredentialsProvider.create()),
            profile.name(),
            region,
            "oidc." + region + ".amazonaws.com");
    return closed(SsoOidcTokenProvider.builder().sessionName(session).ssoOidcClient(oidc).build());
  }

  /// Of a session of the console.
  AwsCredentialsProvider ofConsole(Profile profile) {
    var region = clients.profiles().region(profile.name());
    var signin =
        clients.client(
            SigninClient.builder().credentialsProvider(AnonymousCredentialsProvider.create()),
            profile.name(),
            region,
            region + ".signin.aws.amazon.com");
    return closed(
        LoginCredentialsProvider.builder()
            .loginSession(Profiles.text(profile, ProfileProperty.LOGIN_SESSION))
            .signinClient(signin)
            .build());
  }

  /// Closed with the connection.
  private <T extends SdkAutoCloseable> T closed(T provider) {
    clients.below().accept(provider);
    return provider;
  }
}
