import { Module } from '@nestjs/common';
import { CoalitionsModule } from '../coalitions/coalitions.module';
import { ViewerResolver } from './viewer.resolver';

@Module({ imports: [CoalitionsModule], providers: [ViewerResolver] })
export class ViewerModule {}
