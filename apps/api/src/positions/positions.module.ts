import { Module } from '@nestjs/common';
import { DocumentsModule } from '../documents/documents.module';
import { DocumentPositionsResolver, PositionResolver } from './positions.resolver';
import { PositionsService } from './positions.service';

@Module({
  imports: [DocumentsModule],
  providers: [PositionsService, DocumentPositionsResolver, PositionResolver],
})
export class PositionsModule {}
