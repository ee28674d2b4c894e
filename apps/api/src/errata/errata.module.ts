import { Module } from '@nestjs/common';
import { DocumentsModule } from '../documents/documents.module';
import { ErratumResolver, PublicationErrataResolver } from './errata.resolver';
import { ErrataService } from './errata.service';

@Module({
  imports: [DocumentsModule],
  providers: [ErrataService, PublicationErrataResolver, ErratumResolver],
})
export class ErrataModule {}
