import { Module } from '@nestjs/common';
import { DocumentsModule } from '../documents/documents.module';
import { ConsensusResolver } from './consensus.resolver';
import { ConsensusService } from './consensus.service';

@Module({ imports: [DocumentsModule], providers: [ConsensusService, ConsensusResolver] })
export class ConsensusModule {}
