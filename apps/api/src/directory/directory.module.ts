import { Module } from '@nestjs/common';
import { RoundsModule } from '../rounds/rounds.module';
import { DirectoryResolver } from './directory.resolver';
import { DirectoryService } from './directory.service';

@Module({ imports: [RoundsModule], providers: [DirectoryService, DirectoryResolver] })
export class DirectoryModule {}
