export const setUp=(a:any,b:any,c:any)=>{}
