import { Module } from '@nestjs/common';
import { PresenceResolver } from './presence.resolver';
import { PresenceService } from './presence.service';

@Module({ providers: [PresenceService, PresenceResolver], exports: [PresenceService] })
export class PresenceModule {}
