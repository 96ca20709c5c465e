module Library
