import { Module } from '@nestjs/common';
import { DocumentsModule } from '../documents/documents.module';
import { DocumentPollsResolver, PollResolver } from './polls.resolver';
import { PollsService } from './polls.service';

@Module({ imports: [DocumentsModule], providers: [PollsService, DocumentPollsResolver, PollResolver] })
export class PollsModule {}
