/** Calls and uptakes through GraphQL. */
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type {
  Call,
  Coalition,
  Comment,
  ConsensusDesignation,
  Document,
  Person,
  Session,
  Uptake,
} from '@plenary/database';
import type { Action } from '@plenary/domain';
import { viewerCan } from '@plenary/domain';
import type { MakeCallInput, RecordUptakeInput } from '@plenary/graphql';
import type { RequestContext } from '../platform/context';
import { SessionsService } from '../sessions/sessions.service';
import { CallsService } from './calls.service';

const CALL_ACTIONS = ['RECORD_UPTAKE'] as const satisfies readonly Action[];

@Resolver('Call')
export class CallResolver {
  constructor(
    private readonly service: CallsService,
    private readonly sessions: SessionsService,
  ) {}

  @Query()
  call(
    @Context() context: RequestContext,
    @Args('coalition') coalition: string,
    @Args('number') number: number,
  ): Promise<Call | null> {
    return this.service.findByNumber(context, coalition, number);
  }

  @Mutation()
  makeCall(@Context() context: RequestContext, @Args('input') input: MakeCallInput): Promise<Call> {
    return this.service.make(context, input);
  }

  @Mutation()
  recordUptake(@Context() context: RequestContext, @Args('input') input: RecordUptakeInput): Promise<Call> {
    return this.service.recordUptake(context, input);
  }

  @ResolveField()
  madeBy(@Parent() { madeBy }: Call, @Context() context: RequestContext): Promise<Person | null> {
    return context.read.person.load(madeBy);
  }

  @ResolveField()
  session(@Parent() { sessionId }: Call, @Context() context: RequestContext): Promise<Session | null> | null {
    return sessionId ? this.sessions.find(context, sessionId) : null;
  }

  @ResolveField()
  document(@Parent() call: Call, @Context() context: RequestContext): Promise<Document | null> {
    return this.service.documentOf(context, call);
  }

  @ResolveField()
  finding(@Parent() call: Call, @Context() context: RequestContext) {
    return this.service.passageOf(context, call, call.findingBlockId);
  }

  @ResolveField()
  paragraph(@Parent() call: Call, @Context() context: RequestContext) {
    return this.service.passageOf(context, call, call.blockId);
  }

  @ResolveField()
  async fromCall(@Parent() { fromCallId }: Call, @Context() context: RequestContext): Promise<Call | null> {
    const from = fromCallId ? await context.read.call.load(fromCallId) : null;
    return from && (await this.service.isSeen(context, from)) ? from : null;
  }

  @ResolveField()
  async calls(@Parent() { id }: Call, @Context() context: RequestContext): Promise<Call[]> {
    return this.service.seen(context, await context.read.callsFromCall.load(id));
  }

  @ResolveField()
  comments(@Parent() call: Call, @Context() context: RequestContext): Promise<Comment[]> {
    return this.service.commentsOf(context, call);
  }

  @ResolveField()
  decisions(@Parent() call: Call, @Context() context: RequestContext): Promise<ConsensusDesignation[]> {
    return this.service.decisionsOf(context, call);
  }

  @ResolveField()
  uptakes(@Parent() { id }: Call, @Context() context: RequestContext): Promise<Uptake[]> {
    return context.read.uptakesOfCall.load(id);
  }

  @ResolveField()
  async viewerCan(@Parent() call: Call, @Context() context: RequestContext): Promise<Action[]> {
    const subject = await this.service.subjectOf(context, call, await this.service.documentOf(context, call));
    return viewerCan(await context.standing(), subject, CALL_ACTIONS);
  }
}

@Resolver('Uptake')
export class UptakeResolver {
  @ResolveField()
  recordedBy(@Parent() { recordedBy }: Uptake, @Context() context: RequestContext): Promise<Person | null> {
    return context.read.person.load(recordedBy);
  }
}

@Resolver('Coalition')
export class CoalitionCallsResolver {
  constructor(private readonly service: CallsService) {}

  @ResolveField()
  async calls(@Parent() { id }: Coalition, @Context() context: RequestContext): Promise<Call[]> {
    return this.service.seen(context, await context.read.callsOfCoalition.load(id));
  }
}

@Resolver('Session')
export class SessionCallsResolver {
  @ResolveField()
  calls(@Parent() { id }: Session, @Context() context: RequestContext): Promise<Call[]> {
    return context.read.callsOfSession.load(id);
  }
}

@Resolver('Document')
export class DocumentCallsResolver {
  @ResolveField()
  calls(@Parent() { id }: Document, @Context() context: RequestContext): Promise<Call[]> {
    return context.read.callsOfDocument.load(id);
  }
}
