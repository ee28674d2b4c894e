import { Module } from '@nestjs/common';
import { DocumentsModule } from '../../documents/documents.module';
import { RoundsModule } from '../../rounds/rounds.module';
import { EntryResolver, FrameResolver } from './record.resolver';

@Module({ imports: [DocumentsModule, RoundsModule], providers: [FrameResolver, EntryResolver] })
export class RecordModule {}
