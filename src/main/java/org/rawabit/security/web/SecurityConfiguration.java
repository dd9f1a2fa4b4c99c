// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.security.web;

import jakarta.servlet.DispatcherType;
import org.rawabit.security.SecuritySettings;
import org.rawabit.security.provider.Provider;
import org.rawabit.security.provider.ProviderTokens;
import org.rawabit.security.sessions.AccessTokens;
import org.rawabit.security.sessions.Sessions;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What a request must show before it is answered, and what each answer tells the browser. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SecurityConfiguration {

    /** The sign-in page and the files it is made of. */
    private static final String[] PAGE = {"/sign-in.html", "/sign-in/**", "/api/client.js", "/api/sign-in.js", "/boot.js", "/icon.svg",
        "/i18n/**", "/styles/**", "/webjars/lit-element/**", "/webjars/lit-html/**", "/webjars/lit__reactive-element/**",
        "/webjars/bootstrap/**", "/webjars/bootstrap-icons/**"};
    private static final String HEALTH = "/health";
    /** For the owner of the data folder, who shows a token from it. */
    private static final String OWNERS = "/control/**";
    private static final String STEPS = "/session/**";

    @Bean
    SecurityFilterChain securityFilterChain(HttpSecurity http, SecuritySettings settings, Sessions sessions, AccessTokens tokens,
            ProviderTokens ofProvider, Welcome welcome, CookieCsrfTokenRepository csrf, Answers answers) throws Exception {
        http.headers(SecurityConfiguration::headers)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable);
        if (settings.requiresSignIn()) {
            var knowledge = new KnowledgeFilter(sessions, tokens, ofProvider, welcome, new RequestAttributeSecurityContextRepository());
            requireSignIn(http, settings, knowledge, csrf, answers);
        } else {
            http.csrf(AbstractHttpConfigurer::disable).authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
        }
        return http.build();
    }

    private static void requireSignIn(HttpSecurity http, SecuritySettings settings, KnowledgeFilter knowledge,
            CookieCsrfTokenRepository csrf, Answers answers) throws Exception {
        StrangersAnswer strangers = new StrangersAnswer(answers);
        http.securityContext(context -> context.securityContextRepository(new RequestAttributeSecurityContextRepository()))
                .csrf(token -> token.spa().csrfTokenRepository(csrf).ignoringRequestMatchers(KnowledgeFilter::hasBearer)
                        .ignoringRequestMatchers(OWNERS))
                .addFilterBefore(knowledge, CsrfFilter.class)
                .addFilterBefore(new RateLimit(settings.requestsPerMinute(), answers), AuthorizationFilter.class)
                .exceptionHandling(refused -> refused.authenticationEntryPoint(strangers).accessDeniedHandler(strangers))
                .authorizeHttpRequests(requests -> requests
                        .dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR, DispatcherType.FORWARD).permitAll()
                        .requestMatchers(HttpMethod.GET, PAGE).permitAll()
                        .requestMatchers(HttpMethod.GET, HEALTH).permitAll()
                        .requestMatchers(OWNERS).permitAll()
                        .requestMatchers(HttpMethod.GET, "/session").permitAll()
                        .requestMatchers(HttpMethod.POST, "/session", "/session/forgotten").permitAll()
                        .requestMatchers(HttpMethod.GET, Provider.BACK, Provider.BACK + "/begin").permitAll()
                        .requestMatchers(STEPS).hasAuthority(Known.STEPS)
                        .requestMatchers("/graphql").hasAnyAuthority(Known.DESK, Known.READ)
                        .anyRequest().hasAuthority(Known.DESK));
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(ContentPolicy.text()))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .httpStrictTransportSecurity(hsts -> hsts.includeSubDomains(false));
    }

    /** The token that a page of ours sends back in a header, which one from elsewhere cannot read. */
    @Bean
    CookieCsrfTokenRepository csrfTokens() {
        CookieCsrfTokenRepository tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Strict"));
        return tokens;
    }
}
