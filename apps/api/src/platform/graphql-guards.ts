/** What the door of GraphQL refuses before anything runs, and what it tells nobody. */
import { limits, LIMITS_OF_REQUESTS } from './limits';

export const graphqlGuards = (demo: boolean) => ({
  playground: false as const,
  graphiql: false as const,
  // The schema is no secret, but a scan of it is the first thing that is done to an installation.
  introspection: demo,
  hideSchemaDetailsFromClientErrors: !demo,
  csrfPrevention: true,
  allowBatchedHttpRequests: false,
  includeStacktraceInErrorResponses: false,
  parseOptions: { maxTokens: LIMITS_OF_REQUESTS.tokens },
  validationRules: limits(demo),
});
