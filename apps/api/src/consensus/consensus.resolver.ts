/** Consensus calls, designations and minority statements through GraphQL. */
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { ConsensusDesignation, Document, Person } from '@plenary/database';
import { callState, isEntitled, isStale, moveCall, viewerCan } from '@plenary/domain';
import type { Action, ConsensusCallState } from '@plenary/domain';
import type {
  DesignateConsensusInput,
  EvaluateConsensusInput,
  ObjectToEvaluationInput,
  PublishEvaluationInput,
  RoundNotice,
  StateMinorityInput,
} from '@plenary/graphql';
import { DecisionRulesService } from '../decision-rules/decision-rules.service';
import { DocumentsService } from '../documents/documents.service';
import type { RequestContext } from '../platform/context';
import { countOf, PositionsService } from '../positions/positions.service';
import { callFacts, withPaths } from './call-facts';
import { CallsService } from './calls.service';
import { MinorityService } from './minority.service';
import type { CallRow, EvaluationRow } from './read-calls';

const ACTIONS = ['DESIGNATE_CONSENSUS', 'OBJECT_TO_EVALUATION'] as const satisfies readonly Action[];

/** A call as a reader may see it: with the evaluations that are for her. */
interface SeenCall extends CallRow {
  document: Document;
}

@Resolver('Document')
export class DocumentConsensusResolver {
  constructor(
    private readonly calls: CallsService,
    private readonly minority: MinorityService,
  ) {}

  @Query()
  evaluationNotice(
    @Context() context: RequestContext,
    @Args('callId') callId: string,
    @Args('objectByLocal') objectByLocal: string | null,
    @Args('zone') zone: string,
  ): Promise<RoundNotice> {
    return this.calls.draftNotice(context, { callId, objectByLocal, zone });
  }

  @Mutation()
  evaluateConsensus(
    @Context() context: RequestContext,
    @Args('input') input: EvaluateConsensusInput,
  ): Promise<Document> {
    return this.calls.evaluate(context, input);
  }

  @Mutation()
  secondEvaluation(
    @Context() context: RequestContext,
    @Args('callId') callId: string,
    @Args('number') number: number,
  ): Promise<Document> {
    return this.calls.second(context, callId, number);
  }

  @Mutation()
  publishEvaluation(
    @Context() context: RequestContext,
    @Args('input') input: PublishEvaluationInput,
  ): Promise<Document> {
    return this.calls.publish(context, input);
  }

  @Mutation()
  objectToEvaluation(
    @Context() context: RequestContext,
    @Args('input') input: ObjectToEvaluationInput,
  ): Promise<Document> {
    return this.calls.object(context, input);
  }

  @Mutation()
  designateConsensus(
    @Context() context: RequestContext,
    @Args('input') input: DesignateConsensusInput,
  ): Promise<Document> {
    return this.calls.designate(context, input);
  }

  @Mutation()
  stateMinority(@Context() context: RequestContext, @Args('input') input: StateMinorityInput): Promise<Document> {
    return this.minority.state(context, input);
  }

  /** What was never published is for those alone who may evaluate. */
  @ResolveField()
  async consensusCalls(@Parent() document: Document, @Context() context: RequestContext): Promise<SeenCall[]> {
    const calls = await context.read.consensusCallsOfDocument.load(document.id);
    const chairs = isEntitled(await context.standing(), 'DESIGNATE_CONSENSUS', document);
    return calls
      .map((call) => ({
        ...call,
        document,
        evaluations: call.evaluations.filter(({ publishedAt }) => chairs || publishedAt),
      }))
      .filter(({ evaluations }) => evaluations.length > 0);
  }
}

@Resolver('ConsensusCall')
export class ConsensusCallResolver {
  constructor(
    private readonly documents: DocumentsService,
    private readonly positions: PositionsService,
    private readonly rules: DecisionRulesService,
  ) {}

  @ResolveField()
  revision(@Parent() call: SeenCall, @Context() context: RequestContext) {
    return context.read.revision.load(call.revisionId);
  }

  @ResolveField()
  async state(@Parent() call: SeenCall, @Context() context: RequestContext): Promise<ConsensusCallState> {
    const revisions = await context.read.revisionsOfDocument.load(call.documentId);
    return callState({ ...call, published: call.evaluations[0]?.publishedAt !== null }, revisions);
  }

  @ResolveField()
  async needsSecond(@Parent() call: SeenCall, @Context() context: RequestContext): Promise<boolean> {
    const facts = await this.facts(call, context);
    return facts !== null && facts.wroteAlone && !facts.seconded;
  }

  @ResolveField()
  async unmet(@Parent() call: SeenCall, @Context() context: RequestContext) {
    const facts = await this.facts(call, context);
    const step = facts && moveCall(facts, facts.state === 'EVALUATED' ? 'PUBLISH' : 'DESIGNATE');
    if (step?.kind !== 'UNMET') return [];
    return withPaths(step.unmet, await this.documents.placeOf(context, call.document));
  }

  @ResolveField()
  async viewerCan(@Parent() { document }: SeenCall, @Context() context: RequestContext): Promise<Action[]> {
    return viewerCan(await context.standing(), document, ACTIONS);
  }

  private async facts(call: SeenCall, context: RequestContext) {
    const [rules, standing, revisions, now] = await Promise.all([
      this.rules.forReading(context, call.document),
      this.positions.ofDocument(context, call.document),
      context.read.revisionsOfDocument.load(call.documentId),
      context.read.now(),
    ]);
    return callFacts(call, revisions, { ...countOf(standing, rules.oneVoice), rules, now });
  }
}

@Resolver('ConsensusEvaluation')
export class ConsensusEvaluationResolver {
  @ResolveField()
  evaluatedBy(@Parent() evaluation: EvaluationRow, @Context() context: RequestContext): Promise<Person | null> {
    return context.read.person.load(evaluation.evaluatedBy);
  }

  @ResolveField()
  secondedBy(
    @Parent() { secondedBy }: EvaluationRow,
    @Context() context: RequestContext,
  ): Promise<Person | null> | null {
    return secondedBy === null ? null : context.read.person.load(secondedBy);
  }
}

@Resolver('EvaluationObjection')
export class EvaluationObjectionResolver {
  @ResolveField()
  person(
    @Parent() { objectorId }: EvaluationRow['objections'][number],
    @Context() context: RequestContext,
  ): Promise<Person | null> {
    return context.read.person.load(objectorId);
  }
}

@Resolver('ConsensusDesignation')
export class ConsensusDesignationResolver {
  @ResolveField()
  revision(@Parent() designation: ConsensusDesignation, @Context() context: RequestContext) {
    return context.read.revision.load(designation.revisionId);
  }

  @ResolveField()
  designatedBy(
    @Parent() designation: ConsensusDesignation,
    @Context() context: RequestContext,
  ): Promise<Person | null> | null {
    return designation.designatedBy ? context.read.person.load(designation.designatedBy) : null;
  }

  @ResolveField()
  async stale(@Parent() designation: ConsensusDesignation, @Context() context: RequestContext): Promise<boolean> {
    const revisions = await context.read.revisionsOfDocument.load(designation.documentId);
    return isStale(revisions.find(({ id }) => id === designation.revisionId)?.number ?? 0, revisions);
  }
}
